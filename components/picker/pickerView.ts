import type { AfterSending } from '../../lib/domain/afterSending';
import type { ReplyField, ReplyMatch, ReplyProblem } from '../../lib/domain/cannedReply';
import type { ImageData64 } from '../../lib/domain/replyImage';
import type { ReplySurface } from '../../lib/domain/replyLength';
import type { Language } from '../../lib/domain/vocabulary';
import type { Formats } from '../../lib/i18n/format';

/** Why a reply was not inserted; each has a text in the catalogue. */
export type PickerNotice =
  | ReplyProblem
  | 'altered'
  | 'composing'
  | 'notArrived'
  | 'notAllowed'
  | 'conversationChanged'
  | 'notWritable'
  | 'tooLong'
  | 'noComposer'
  | 'acceptFirst'
  | 'failed';

/** Replies to choose from. */
export interface ListView {
  readonly kind: 'list';
  readonly query: string;
  /** The search has a field of its own; otherwise the query stands in the composer. */
  readonly hasField: boolean;
  /** Undefined while the first answer is on its way; those of an earlier query while the next one is. */
  readonly matches: readonly ReplyMatch[] | undefined;
  /** Whether the matches are those of this query. */
  readonly isAnswered: boolean;
  readonly activeIndex: number;
}

/** What the chosen reply cannot know by itself. */
export interface FormView {
  readonly kind: 'form';
  readonly reply: ReplyMatch;
  readonly fields: readonly ReplyField[];
  readonly values: Readonly<Record<string, string>>;
}

export interface NoticeView {
  readonly kind: 'notice';
  readonly notice: PickerNotice;
  /** What can be copied instead. */
  readonly text: string | undefined;
  readonly copying: 'offered' | 'copied' | 'failed';
}

export type PickerView = ListView | FormView | NoticeView;

/** The image of the marked reply. */
export interface ImageView {
  readonly image: ImageData64;
  readonly copying: NoticeView['copying'];
}

export interface PickerProps {
  readonly view: PickerView;
  readonly language: Language;
  /** Whom the reply goes to; empty when that is not known. */
  readonly contactName: string;
  /** Names of the tags that the marked reply can give to the conversation. */
  readonly tagNames: readonly string[];
  /** What the marked reply can have done once it is seen sent. */
  readonly afterSending: AfterSending | undefined;
  /** The kind of reply box it goes to; undefined where there is none. */
  readonly surface: ReplySurface | undefined;
  readonly formats: Pick<Formats, 'number' | 'waitLong'>;
  /** The keys that paste, as this system writes them. */
  readonly pasteKeys: string;
  /** Those that copy. */
  readonly copyKeys: string;
  /** Undefined where the marked reply has no image. */
  readonly image: ImageView | undefined;
  readonly onChoose: (index: number) => void;
  readonly onPoint: (index: number) => void;
  readonly onSubmit: () => void;
  readonly onCopy: () => void;
  readonly onCopyImage: () => void;
  readonly onClose: () => void;
}

/** The reply that Enter takes. */
export const markedReply = (view: PickerView | undefined): ReplyMatch | undefined =>
  view?.kind === 'list' ? view.matches?.[view.activeIndex] : undefined;

/** The preview of a reply with what was filled in so far. */
export const filledPreview = ({ reply, fields, values }: FormView): string =>
  fields.reduce(
    (text, { name, label, suggestion }) =>
      text.replaceAll(`[${label}]`, () => (values[name] ?? suggestion).trim() || `[${label}]`),
    reply.preview,
  );

/** Fields of a form that are still empty. */
export const blankFields = ({ fields, values }: FormView): readonly ReplyField[] =>
  fields.filter(({ name, suggestion }) => !(values[name] ?? suggestion).trim());
