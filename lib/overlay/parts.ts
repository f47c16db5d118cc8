import type { ReadonlySignal } from '@preact/signals-core';
import type { ConversationSummary } from '../domain/conversation';
import type { Act } from '../domain/event';
import type { Formats } from '../i18n/format';
import type { send } from '../messaging/send';
import type { PlatformAdapter, Reading } from '../platforms/adapter';
import type { Clock } from '../state/clock';
import type { Mirror } from '../state/mirror';
import type { OpenPanel } from '../state/openPanel';
import type { Setup } from '../state/setup';
import type { RestoreLimit } from './restoreLimit';
import type { Theme } from './theme';

/** What everything that draws over a page shares. One per content script. */
export interface OverlayParts {
  readonly adapter: PlatformAdapter;
  /** Aborted when this script must leave the page without trace. */
  readonly signal: AbortSignal;
  readonly theme: Theme;
  /** Adopt these first: the reset and the page's colour scheme. */
  readonly baseStyles: readonly CSSStyleSheet[];
  readonly setup: Setup;
  /** How numbers, moments and waits are written in the language of the setup. */
  readonly formats: ReadonlySignal<Formats>;
  readonly mirror: Mirror;
  readonly clock: Clock;
  readonly openPanel: OpenPanel;
  /** The last reading of the page; undefined before the first. Changes only when something on the page did. */
  readonly reading: ReadonlySignal<Reading | undefined>;
  /** The conversation that the page is about, see `focusedConversation`. */
  readonly focused: ReadonlySignal<ConversationSummary | undefined>;
  /** Reads the page again, now: for whoever must be sure before it writes. Undefined when it cannot be read. */
  readAgain(): Reading | undefined;
  /** Asks the background; what a part of another script uses, instead of a second copy. */
  readonly send: typeof send;
  /** Tells the background what the person did; kept and repeated until it is acknowledged. */
  act(act: Act): void;
  /** How often panels come back that the page throws out. */
  readonly restores: RestoreLimit;
  /** Has it said in the popup that the page keeps throwing this panel out. */
  tellGivenUp(panel: 'bar' | 'picker'): void;
}
