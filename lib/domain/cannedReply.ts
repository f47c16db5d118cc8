import type { AfterSending } from './afterSending';
import type { EpochMs } from './units';
import type { ConversationId, Language, MessageKind, Platform } from './vocabulary';

export const FORMALITIES = ['formal', 'casual'] as const;
/** How a wording addresses the customer: Turkish "siz" or "sen", Indonesian "Anda" or "kamu". */
export type Formality = (typeof FORMALITIES)[number];

/** One wording of a canned reply. The body is a Liquid template written by the agent, never by a page. */
export interface CannedReplyVariant {
  readonly language: Language;
  /** Only for this platform; absent where it fits all. */
  readonly platform?: Platform;
  /** Absent where it fits both. */
  readonly formality?: Formality;
  readonly title: string;
  readonly body: string;
}

export const REPLY_KINDS = ['reply', 'link'] as const;
/** `link` is an entry whose body is, above all, an address: of a page of questions and answers, of a form. */
export type ReplyKind = (typeof REPLY_KINDS)[number];

/** Where a reply is offered; an empty list means everywhere. */
export interface ReplyScope {
  readonly platforms: readonly Platform[];
  /** Handles of business identities, folded to lower case. */
  readonly accounts: readonly string[];
}

/** An answer that is kept to be used again, found by what is typed after the "/". */
export interface CannedReply {
  readonly id: string;
  /** One word without the "/". */
  readonly shortcut: string;
  readonly kind: ReplyKind;
  /** Its place in the library, names joined by "/"; empty at the top. */
  readonly folder: string;
  readonly isFavourite: boolean;
  readonly scope: ReplyScope;
  /** At least one, no two for the same; the one that fits the conversation is offered. */
  readonly variants: readonly CannedReplyVariant[];
  readonly tags: readonly string[];
  /** Done if the person says so when inserting it. */
  readonly afterSending?: AfterSending;
  /** Of an image to be sent along by hand, see `ReplyImage`. */
  readonly imageId?: string;
}

/** What a reply is where nobody said anything else. */
export const PLAIN_REPLY = {
  kind: 'reply',
  folder: '',
  isFavourite: false,
  scope: { platforms: [], accounts: [] },
  tags: [],
} as const satisfies Partial<CannedReply>;

/** Limits of what is kept, in UTF-16 units or in entries; what is longer was never meant as a canned reply. */
export const REPLY_LIMITS = {
  shortcut: 40,
  folder: 120,
  title: 200,
  body: 20_000,
  tag: 60,
  tags: 30,
  variants: 60,
} as const;

/** What a wording is for, as one word: `tr`, `tr/x`, `tr//formal`, `tr/x/formal`. Unique within a reply. */
export const variantKey = (
  variant: Pick<CannedReplyVariant, 'language' | 'platform' | 'formality'>,
): string =>
  [variant.language, variant.platform ?? '', variant.formality ?? ''].join('/').replace(/\/+$/, '');

/** How often a reply was used, and how much that still counts. */
export interface ReplyUsage {
  readonly replyId: string;
  readonly insertedCount: number;
  readonly lastUsedAt: EpochMs;
  /** Sum over its uses of 0.5^(age / 14 days), as of `lastUsedAt`. */
  readonly weight: number;
  /** What was chosen last, by the field's name; only where there was something to choose from. */
  readonly choices?: Readonly<Record<string, string>>;
}

/** A canned reply as the picker lists it, ready to show. */
export interface ReplyMatch {
  readonly replyId: string;
  readonly shortcut: string;
  readonly title: string;
  /** The body with variables filled in where they are known, for the preview. */
  readonly preview: string;
  readonly language: Language;
  /** Which wording this is, see `variantKey`, and which there are besides. */
  readonly variant: string;
  readonly otherVariants: readonly string[];
  readonly isFavourite: boolean;
  /** Ids or names: those that exist can be given to the conversation along with the reply. */
  readonly tags: readonly string[];
  /** Done as soon as it is seen sent, if the person says so. */
  readonly afterSending?: AfterSending;
  /** See `ReplyImage`. */
  readonly imageId?: string;
  /** Variables the agent has to fill in before this reply can be inserted. */
  readonly fields: readonly ReplyField[];
}

/** One wording of a reply, filled in as far as it can be; see `ReplyMatch`. */
export type ReplyPreview = Pick<ReplyMatch, 'title' | 'preview' | 'language' | 'variant' | 'fields'>;

export interface ReplyField {
  readonly name: string;
  /** What to ask the agent for; the variable's own name when the template says nothing better. */
  readonly label: string;
  readonly suggestion: string;
  /** What to choose from; absent where anything can be written. */
  readonly choices?: readonly string[];
}

/** Longest `contactWords`, in UTF-16 units: as much as a language needs to be told by. */
export const MOST_CONTACT_WORDS = 500;

/** What a template may know of the conversation it is rendered for. From the page: hostile. */
export interface ReplyContext {
  readonly conversationId?: ConversationId;
  readonly platform: Platform;
  readonly contact?: { readonly name: string; readonly handle: string };
  /** Handle of the business identity we answer as. */
  readonly account?: string;
  /** Language of the conversation as far as it is known; decides the variant. */
  readonly conversationLanguage?: string;
  /** What the contact said last, where the page puts no language on it: to tell the language by. */
  readonly contactWords?: string;
  readonly kind?: MessageKind;
  /** Address of the conversation. */
  readonly url?: string;
}

/**
 * Why a reply cannot be inserted at all.
 * - `notFound`: deleted meanwhile.
 * - `unparsable`: its template is not valid Liquid, or uses what is not allowed in a reply.
 * - `tooLarge`: it takes too long to render or gets too long.
 * - `blank`: nothing is left of it, or template code would be left in it.
 */
export type ReplyProblem = 'notFound' | 'unparsable' | 'tooLarge' | 'blank';

/** Where the caret goes next in a text, in UTF-16 units; `from` is `to` where nothing is to be replaced. */
export interface ReplyStop {
  readonly from: number;
  readonly to: number;
}

export type RenderedReply =
  | {
      readonly ok: true;
      readonly text: string;
      /** Where the caret is to go, in this order; absent where the template names no place. */
      readonly stops?: readonly ReplyStop[];
    }
  /** Fill in what is missing and ask again; with a problem, asking again is of no use. */
  | { readonly ok: false; readonly missing: readonly ReplyField[]; readonly problem?: ReplyProblem };
