import type { MessageId } from '../../../domain/vocabulary';
import type { Seen } from '../../chats/sightings';

/** A message in the transcript, as far as its build tells. */
export interface DirectMessage {
  /** Undefined in builds since 2026. */
  readonly id: MessageId | undefined;
  /** Empty for a picture, a voice message, a post that was shared. */
  readonly text: string;
  /** What bears its text or picture. */
  readonly bubble: HTMLElement;
  /** All that belongs to the message. */
  readonly item: HTMLElement;
  /** What the page tells those who listen to it of the sender; empty where it tells nothing. */
  readonly senderLabel: string;
}

/** An entry of the transcript: a message, with the time that stands above it if there is one. */
export interface DirectItem {
  readonly time: { readonly element: HTMLElement; readonly text: string } | undefined;
  /** Undefined for a time alone, and for a notice. */
  readonly message: DirectMessage | undefined;
  /** It is there, but not drawn: nothing is known of it. */
  readonly isHole: boolean;
}

/** What is mounted of a conversation, oldest first. */
export interface Transcript {
  readonly items: readonly DirectItem[];
  /** Whether nothing newer follows. */
  readonly isAtNewestEnd: boolean;
}

/** Whether a text is a time of the day, with or without a date. */
export type IsMoment = (text: string) => boolean;

export const asSeen = ({ id, bubble, text }: DirectMessage): Seen =>
  id === undefined ? { element: bubble, text } : { id, element: bubble, text };
