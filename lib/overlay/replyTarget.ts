import type { AfterSending } from '../domain/afterSending';
import { MOST_CONTACT_WORDS, type ReplyContext, type ReplyMatch } from '../domain/cannedReply';
import type { Author, CapturedConversation } from '../domain/capture';
import { type ReplySurface, replySurface } from '../domain/replyLength';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { ComposerAnchor, Reading } from '../platforms/adapter';
import type { OverlayParts } from './parts';

/** The reply box a text is meant for, and the conversation it belongs to at that moment. */
export interface ReplyTarget {
  readonly editor: HTMLElement;
  /** Undefined where the page does not tell what is answered, and in private conversations. */
  readonly answersMessageId: MessageId | undefined;
  /** Private conversation it belongs to; undefined in public. */
  readonly threadId: string | undefined;
  /** Whom the head of the private conversation names; undefined in public, and while it is empty. */
  readonly threadContact: string | undefined;
  readonly conversationId: ConversationId | undefined;
  /** Who reads what is sent from it, where that is told: in public, or the customer alone. */
  readonly writes: ComposerAnchor['writes'];
  /** What the page has put before it, and knows by whom is answered. */
  readonly prefill: string | undefined;
  readonly context: ReplyContext;
}

type Readings = Pick<OverlayParts, 'adapter' | 'mirror'>;

/** The kind of reply box it is: each has a limit of its own. */
export const surfaceOf = ({ context, threadId, writes }: ReplyTarget): ReplySurface =>
  replySurface(context.platform, threadId !== undefined || writes === 'privateReply' ? 'message' : 'comment');

/** What a reply can have done once it is seen sent; nothing where nobody knows to which conversation. */
export const followUpOf = (
  { afterSending }: Pick<ReplyMatch, 'afterSending'>,
  { conversationId }: ReplyTarget,
): AfterSending | undefined => (conversationId === undefined ? undefined : afterSending);

/** The composer that an element of the page is, or stands in. */
export const composerOf = (reading: Reading, element: Element): ComposerAnchor | undefined =>
  reading.anchors.composers.find((composer) => composer.element.contains(element));

/** What is known of the conversation that a text in this composer would go to. */
export function replyTarget(parts: Readings, reading: Reading, composer: ComposerAnchor): ReplyTarget {
  const { answersMessageId, threadId, writes, prefill, element: editor } = composer;
  const { account } = reading.capture;
  const conversation = storedConversation(parts, composer);
  const captured = capturedConversation(reading, composer);
  const language = answeredLanguage(captured, answersMessageId);
  const words = language === undefined ? contactWords(captured, answersMessageId) : '';
  const kind = captured?.kind;
  const contact = conversation?.contact ?? captured?.contact ?? contactOfThread(reading, composer);
  return {
    editor,
    answersMessageId,
    writes,
    prefill,
    threadId,
    threadContact: threadContactIn(reading, composer),
    conversationId: conversation?.id,
    context: {
      platform: parts.adapter.platform,
      ...(conversation && { conversationId: conversation.id }),
      ...(contact && { contact }),
      ...(account !== null && { account }),
      ...(language !== undefined && { conversationLanguage: language }),
      ...(words !== '' && { contactWords: words }),
      ...(kind !== undefined && { kind }),
      ...(captured?.url !== undefined && { url: captured.url }),
    },
  };
}

function storedConversation({ mirror }: Readings, { threadId, answersMessageId }: ComposerAnchor) {
  if (threadId !== undefined) return mirror.conversationOfThread(threadId);
  return answersMessageId === undefined ? undefined : mirror.conversationOf(answersMessageId);
}

function capturedConversation(
  { capture }: Reading,
  { threadId, answersMessageId }: ComposerAnchor,
): CapturedConversation | undefined {
  if (threadId !== undefined) {
    return capture.conversations.find((conversation) => conversation.threadId === threadId);
  }
  return capture.conversations.find(({ messages }) =>
    messages.some(({ id }) => id !== undefined && id === answersMessageId),
  );
}

/** As the page tells it: of the answered message, else of the newest one of the customer that tells any. */
function answeredLanguage(
  captured: CapturedConversation | undefined,
  answersMessageId: MessageId | undefined,
): string | undefined {
  if (answersMessageId !== undefined) {
    return captured?.messages.find(({ id }) => id === answersMessageId)?.language;
  }
  return captured?.messages.findLast(
    ({ direction, language }) => direction === 'inbound' && language !== undefined,
  )?.language;
}

/** Messages of a customer from which a language is told: one alone may be "ok". */
const TELLING_MESSAGES = 3;

/** Of the answered message, else of the newest ones of the customer. */
function contactWords(
  captured: CapturedConversation | undefined,
  answersMessageId: MessageId | undefined,
): string {
  const inbound = captured?.messages.filter(({ direction }) => direction === 'inbound') ?? [];
  const answered = inbound.filter(({ id }) => id !== undefined && id === answersMessageId);
  return (answered.length > 0 ? answered : inbound.slice(-TELLING_MESSAGES))
    .map(({ text }) => text)
    .reverse()
    .join('\n')
    .slice(0, MOST_CONTACT_WORDS);
}

const contactOfThread = (
  { anchors: { thread } }: Reading,
  { threadId }: ComposerAnchor,
): Author | undefined => (thread !== undefined && thread.threadId === threadId ? thread.contact : undefined);

/** The address and the head of a private conversation change one after the other: both have to name the same one. */
function threadContactIn(reading: Reading, composer: ComposerAnchor): string | undefined {
  const contact = composer.threadId === undefined ? undefined : contactOfThread(reading, composer);
  return contact?.handle || contact?.name || undefined;
}

/**
 * Whether a reading still shows the same composer, of the same account and conversation, answering the same message, and no dialog
 * with another one over it: a text would go to the wrong person, be public in the wrong place, or stand where nobody
 * sees it.
 */
export function isStillThere(reading: Reading | undefined, target: ReplyTarget): boolean {
  const composer = reading && composerOf(reading, target.editor);
  if (!reading || !composer || isAnotherAccount(reading, target) || isAnotherThread(reading, target))
    return false;
  if (composer.answersMessageId !== target.answersMessageId || composer.writes !== target.writes)
    return false;
  return composer.place === 'modal' || modalComposer(reading) === undefined;
}

/** Signed in as somebody else since: what was chosen for one brand must not speak for the other. */
const isAnotherAccount = ({ capture: { account } }: Reading, { context }: ReplyTarget): boolean =>
  account !== null &&
  context.account !== undefined &&
  account.toLowerCase() !== context.account.toLowerCase();

/**
 * Whether the private conversation that a text is meant for is not the one that can be written to any more: another one
 * is open, perhaps with the very same element to type in.
 */
export function isAnotherThread(reading: Reading | undefined, target: ReplyTarget): boolean {
  const { threadId, threadContact } = target;
  if (!reading || threadId === undefined) return false;
  const composer = composerOf(reading, target.editor);
  if (composer?.threadId !== threadId) return true;
  return threadContact !== undefined && threadContactIn(reading, composer) !== threadContact;
}

/** The composer that lies over the page, if any: none of the others can be used meanwhile. */
export const modalComposer = ({ anchors }: Reading): ComposerAnchor | undefined =>
  anchors.composers.find(({ place }) => place === 'modal');

/**
 * The composer that is meant when the replies are opened without typing in one: the one in a dialog, else the one that
 * was typed into last, else that of the open private conversation, else the one
 * that answers the post in focus, else the only one that answers anything.
 *
 * @param isFromBar the bar names a customer: what was typed into last counts only where nothing answers them
 */
export function meantComposer(
  reading: Reading,
  lastEditor: HTMLElement | undefined,
  isFromBar = false,
): ComposerAnchor | undefined {
  const { composers, messages, thread } = reading.anchors;
  const focusedId = messages.find(({ isFocused }) => isFocused)?.messageId;
  const last = lastEditor && composerOf(reading, lastEditor);
  const modal = modalComposer(reading);
  if (modal) return last?.place === 'modal' ? last : modal;
  const answering = composers.filter(({ answersMessageId }) => answersMessageId !== undefined);
  const named =
    composers.find(({ threadId }) => threadId !== undefined && threadId === thread?.threadId) ??
    answering.find((composer) => composer === last) ??
    answering.find(({ answersMessageId }) => answersMessageId === focusedId) ??
    (answering.length === 1 ? answering[0] : undefined);
  return isFromBar ? (named ?? last) : (last ?? named);
}
