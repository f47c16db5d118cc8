import type * as signals from '@preact/signals-core';
import type { ScriptName } from '../messaging/protocol';
import type { FacebookChatReader } from '../platforms/facebook/chatReader';
import type { ChatReader } from '../platforms/x/chat/chatReader';
import type { KeyShield } from './keyShield';
import type { OverlayParts } from './parts';

/** What the scripts that come later need of the one that was in the page before them. */
export interface Handovers extends Record<ScriptName, unknown> {
  readonly panels: PanelsHandover;
  /** Takes what the script is there for. */
  readonly chat: (reader: ChatReader) => void;
  readonly facebookChat: (reader: FacebookChatReader) => void;
}

export interface PanelsHandover {
  readonly parts: OverlayParts;
  readonly shield: KeyShield;
  /** The person asked for canned replies before the panels were there. */
  readonly opensReplies: boolean;
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
