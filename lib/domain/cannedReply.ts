import type { ConversationId, Language, Platform } from './vocabulary';

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

/** A canned reply as the picker lists it, ready to show. */
export interface ReplyMatch {
  readonly replyId: string;
  readonly shortcut: string;
  readonly title: string;
  /** The body with variables filled in where they are known, for the preview. */
  readonly preview: string;
  readonly language: Language;
  /** Variables the agent has to fill in before this reply can be inserted. */
  readonly fields: readonly ReplyField[];
}

export interface ReplyField {
  readonly name: string;
  /** What to ask the agent for; the variable's own name when the template says nothing better. */
  readonly label: string;
  readonly suggestion: string;
}

/** What a template may know of the conversation it is rendered for. From the page: hostile. */
export interface ReplyContext {
  readonly conversationId?: ConversationId;
  readonly platform: Platform;
  readonly contact?: { readonly name: string; readonly handle: string };
  /** Handle of the business identity we answer as. */
  readonly account?: string;
  /** Language of the conversation as far as it is known; decides the variant. */
  readonly conversationLanguage?: string;
}

/**
 * Why a reply cannot be inserted at all.
 * - `notFound`: deleted meanwhile.
 * - `unparsable`: its template is not valid Liquid, or uses what is not allowed in a reply.
 * - `tooLarge`: it takes too long to render or gets too long.
 * - `blank`: nothing is left of it, or template code would be left in it.
 */
export type ReplyProblem = 'notFound' | 'unparsable' | 'tooLarge' | 'blank';

export type RenderedReply =
  | { readonly ok: true; readonly text: string }
  /** Fill in what is missing and ask again; with a problem, asking again is of no use. */
  | { readonly ok: false; readonly missing: readonly ReplyField[]; readonly problem?: ReplyProblem };
