import type * as signals from '@preact/signals-core';
import type { ReadonlySignal, Signal } from '@preact/signals-core';
import type { CaretKeeper } from '../composer/caretKeeper';
import type { ConversationSummary } from '../domain/conversation';
import type { ScriptName } from '../messaging/protocol';
import type { FacebookChatReader } from '../platforms/facebook/chatReader';
import type { InstagramChatReader } from '../platforms/instagram/chatReader';
import type { ChatReader } from '../platforms/x/chat/chatReader';
import type { BarActions } from './barPanels';
import type { BarSlots } from './barSlots';
import type { FocusReturn } from './focusReturn';
import type { Span } from './freeEnd';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';
import type { RepliesWish } from './repliesWish';

/** What the scripts that come later need of the one that was in the page before them. */
export interface Handovers extends Record<ScriptName, unknown> {
  readonly panels: PanelsHandover;
  readonly picker: PickerHandover;
  /** Takes what the script is there for. */
  readonly chat: (reader: ChatReader) => void;
  readonly facebookChat: (reader: FacebookChatReader) => void;
  readonly instagramChat: (reader: InstagramChatReader) => void;
  readonly actions: ActionsHandover;
}

export interface PanelsHandover {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  /** The person asked for canned replies before the panels were there. */
  readonly opensReplies: boolean;
  /** Has canned replies loaded, once. */
  readonly loadPicker: (handover: PickerHandover) => void;
  /** Has what else the bar can do loaded, once. */
  readonly loadActions: (handover: ActionsHandover) => void;
}

export interface PickerHandover {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  readonly carets: CaretKeeper;
  readonly focus: FocusReturn;
  /** Where the bar is; undefined while there is none. */
  readonly barEdges: () => Span | undefined;
  /** Asked for and not answered yet. */
  readonly wish: Signal<RepliesWish | undefined>;
}

export interface ActionsHandover {
  readonly parts: OverlayParts;
  readonly conversation: ReadonlySignal<ConversationSummary | undefined>;
  readonly slots: BarSlots;
  /** Inserts the canned reply that has this shortcut into the reply box. */
  readonly insertReply: (shortcut: string) => void;
  /** Opens the editor of canned replies with what is selected, or the draft. */
  readonly saveSelection: () => void;
  /** Tells the bar what to do with its keys and fields from now on. */
  readonly takeActions: (actions: BarActions) => void;
}

/** What was left and not taken. */
export type LeftHandovers = { -readonly [Name in ScriptName]?: Handovers[Name] | undefined };

interface Meeting {
  /** Of the extension: what belongs to another version is not for a script of this one. */
  readonly version: string;
  /** All scripts must hold the very same library: signals of one copy are deaf to those of another. */
  readonly signals: typeof signals;
  readonly left: LeftHandovers;
}

declare global {
  /**
   * Where the scripts of one extension in one page meet: the global object of their isolated world, which the page
   * cannot see.
   */
  var inlayMeeting: Meeting | undefined;
}

/** Takes what was left, once: a script that comes a second time for the same thing finds nothing and does nothing. */
export function takeHandover<Name extends ScriptName>(name: Name, version: string): LeftHandovers[Name] {
  const meeting = globalThis.inlayMeeting;
  if (meeting?.version !== version) return undefined;
  const handover = meeting.left[name];
  meeting.left[name] = undefined;
  return handover;
}
