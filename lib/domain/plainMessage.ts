import type { EpochMs } from './units';
import type { AuthorKind, Direction, MessageKind, Platform } from './vocabulary';

/** A message as another system's export tells it: facts only, known exactly. */
export interface PlainMessage {
  readonly type: 'message';
  /** Place in the export: tells the order of what happened at the same moment. */
  readonly line: number;
  readonly platform: Platform;
  readonly conversation: string;
  readonly kind: MessageKind;
  /** The customer, in what we wrote as well. */
  readonly contact: string;
  readonly direction: Direction;
  readonly author: AuthorKind;
  readonly at: EpochMs;
  readonly text: string;
}

export interface PlainResolution {
  readonly type: 'resolution';
  readonly platform: Platform;
  readonly conversation: string;
  readonly resolvedAt: EpochMs;
}

export type PlainEntry = PlainMessage | PlainResolution;
