import type { AfterSending } from '../../domain/afterSending';
import type { CannedReplyVariant, ReplyKind } from '../../domain/cannedReply';
import type { Language, Platform } from '../../domain/vocabulary';

export const IMPORT_FORMATS = [
  'inlay',
  'textBlaze',
  'briskine',
  'chatwoot',
  'zendesk',
  'table',
  'starter',
] as const;
/** Where replies come from, as told by the content of their file. */
export type ImportFormat = (typeof IMPORT_FORMATS)[number];

/** What is to be said of one reply of a file. */
export type ImportNote =
  /** It cannot be taken over: something in it has no counterpart. */
  | { readonly type: 'command'; readonly name: string }
  | { readonly type: 'noText' }
  | { readonly type: 'tooLong' }
  /** It is taken over. */
  | { readonly type: 'asked'; readonly names: readonly string[] }
  | { readonly type: 'leftOut'; readonly names: readonly string[] }
  | { readonly type: 'formatting' }
  | { readonly type: 'invalid' }
  | { readonly type: 'renamed'; readonly shortcut: string };

/** One row or entry of a file, its template already in our words. */
export interface RawReply {
  readonly id?: string | undefined;
  readonly shortcut?: string | undefined;
  readonly title?: string | undefined;
  readonly body: string;
  readonly language?: Language | undefined;
  readonly platform?: CannedReplyVariant['platform'] | undefined;
  readonly formality?: CannedReplyVariant['formality'] | undefined;
  readonly kind?: ReplyKind | undefined;
  readonly folder?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly isFavourite?: boolean | undefined;
  readonly platforms?: readonly Platform[] | undefined;
  readonly accounts?: readonly string[] | undefined;
  readonly afterSending?: AfterSending | undefined;
  readonly notes?: readonly ImportNote[];
}

export interface RawFile {
  readonly format: ImportFormat;
  readonly replies: readonly RawReply[];
}
