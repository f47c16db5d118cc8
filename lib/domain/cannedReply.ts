import type { Language } from './vocabulary';

/** One wording of a canned reply. The body is a Liquid template written by the agent, never by a page. */
export interface CannedReplyVariant {
  readonly language: Language;
  readonly title: string;
  readonly body: string;
}

/** An answer that is kept to be used again, found by what is typed after the "/". */
export interface CannedReply {
  readonly id: string;
  /** One word without the "/". */
  readonly shortcut: string;
  /** At least one; the one that fits the conversation's language is offered. */
  readonly variants: readonly CannedReplyVariant[];
  readonly tags: readonly string[];
}
