import type { Author, Capture } from '../domain/capture';
import type { EpochMs } from '../domain/units';
import type { MessageId, Platform, Surface } from '../domain/vocabulary';
import type { Finder } from './finder';
import type { SelectorTable } from './selectors';

/** What a reading knows besides the page itself. */
export interface ReadContext {
  readonly url: URL;
  readonly now: EpochMs;
  /** IANA zone the page's local times are in. */
  readonly timeZone: string;
  /** Handle to assume when the page itself does not tell whose it is. */
  readonly account?: string;
}

/** A message on the page and the element a badge may be appended to. Elements never leave the tab. */
export interface MessageAnchor {
  readonly messageId: MessageId;
  /** Public key of the contact the conversation is with: what a composer near it is bound to. */
  readonly contactHandle: string;
  /** Appending a last child here does not change the row's height. */
  readonly badgeHost: HTMLElement;
  /** The whole row, for highlighting and for telling whether it is the focused one. */
  readonly row: HTMLElement;
  readonly isFocused: boolean;
}

/** An entry of a native list of conversations, and the element a badge may be appended to. */
export interface RowAnchor {
  /** The platform's own id of the thread. */
  readonly threadId: string;
  /** Appending a last child here does not change the row's height. */
  readonly badgeHost: HTMLElement;
  readonly row: HTMLElement;
}

/** The private conversation that is open on the page. */
export interface ThreadAnchor {
  readonly threadId: string;
  /** The pane it fills: the bar is laid over its upper end, below `header`. */
  readonly pane: HTMLElement;
  /** What names the contact; undefined when it cannot be told. */
  readonly header: HTMLElement | undefined;
  /** Whom the page names there at this moment, a contact or a group; empty while it names nobody. */
  readonly contact: Author;
}

/** A reply box of the page, and the message or private conversation that what is sent from it will answer. */
export interface ComposerAnchor {
  readonly element: HTMLElement;
  /** Message it answers; undefined when the page does not tell (then only unbound use is offered), and in chats. */
  readonly answersMessageId: MessageId | undefined;
  /** Private conversation it belongs to; undefined in public. */
  readonly threadId?: string;
  /** A modal one lies in a dialog over what it answers: none of the others can be used meanwhile. */
  readonly place: 'inline' | 'modal';
  /** What is sent from it, where one page has boxes for several: who reads it depends on that. */
  readonly writes?: 'comment' | 'reply' | 'privateReply';
  /** What the page itself has put first in it, and knows by what is being answered: nothing may come before that. */
  readonly prefill?: string;
}

export interface Anchors {
  readonly messages: readonly MessageAnchor[];
  readonly rows: readonly RowAnchor[];
  /** Undefined where no private conversation is open. */
  readonly thread: ThreadAnchor | undefined;
  readonly composers: readonly ComposerAnchor[];
  /** What the watcher has to observe: the surface's own containers, inside of shadow roots as well. */
  readonly containers: readonly HTMLElement[];
  /** The column that the bar docks to; undefined when it cannot be told. */
  readonly column: HTMLElement | undefined;
  /** What stands fast at the lower end of the column, such as a reply box: the bar stays above it. */
  readonly foot?: HTMLElement | undefined;
}

/** Something that could not be read although it should have been. Told apart from "not there". */
export interface Unreadable {
  readonly selector: string;
  readonly element: Element;
}

export interface Reading {
  readonly capture: Capture;
  readonly anchors: Anchors;
  readonly unreadable: readonly Unreadable[];
  /** Part of the adapter that this page needs and that is not loaded: what it would read is not in here. */
  readonly lacks?: AdapterPart;
  /** Places that are on the page and known, but not read (yet): the user is told, instead of being shown nothing. */
  readonly unsupported?: readonly Surface[];
}

/** What an adapter can do without on most pages, and loads only where it is needed. */
export type AdapterPart = 'chat';

/** How one platform's pages are read. Reading never writes to the page and never throws into it. */
export interface PlatformAdapter {
  readonly platform: Platform;
  /** Grows when a part of the adapter is loaded. */
  readonly selectors: SelectorTable;
  /** Attributes whose change can turn an element into another row (recycled nodes). */
  readonly identifyingAttributes: readonly string[];
  read(finder: Finder, context: ReadContext): Reading;
}
