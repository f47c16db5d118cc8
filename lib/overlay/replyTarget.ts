import type { ReplyContext } from '../domain/cannedReply';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { ComposerAnchor, Reading } from '../platforms/adapter';
import type { OverlayParts } from './parts';

/** The reply box a text is meant for, and the conversation it belongs to at that moment. */
export interface ReplyTarget {
  readonly editor: HTMLElement;
  /** Undefined where the page does not tell what is answered. */
  readonly answersMessageId: MessageId | undefined;
  readonly conversationId: ConversationId | undefined;
  readonly context: ReplyContext;
}

type Readings = Pick<OverlayParts, 'adapter' | 'mirror'>;

/** The composer that an element of the page is, or stands in. */
export const composerOf = (reading: Reading, element: Element): ComposerAnchor | undefined =>
  reading.anchors.composers.find((composer) => composer.element.contains(element));

/** What is known of the conversation that a text in this composer would go to. */
export function replyTarget(parts: Readings, reading: Reading, composer: ComposerAnchor): ReplyTarget {
  const { answersMessageId, element: editor } = composer;
  const { account } = reading.capture;
  const conversation =
    answersMessageId === undefined ? undefined : parts.mirror.conversationOf(answersMessageId);
  const captured = reading.capture.conversations.find(({ messages }) =>
    messages.some(({ id }) => id !== undefined && id === answersMessageId),
  );
  const language = captured?.messages.find(({ id }) => id === answersMessageId)?.language;
  const contact = conversation?.contact ?? captured?.contact;
  return {
    editor,
    answersMessageId,
    conversationId: conversation?.id,
    context: {
      platform: parts.adapter.platform,
      ...(conversation && { conversationId: conversation.id }),
      ...(contact && { contact }),
      ...(account !== null && { account }),
      ...(language !== undefined && { conversationLanguage: language }),
    },
  };
}

/**
 * Whether a reading still shows the same composer, answering the same message, and no dialog with another one over
 * it: a text would be public in the wrong place, or stand where nobody sees it.
 */
export function isStillThere(reading: Reading | undefined, target: ReplyTarget): boolean {
  const composer = reading && composerOf(reading, target.editor);
  if (!reading || !composer || composer.answersMessageId !== target.answersMessageId) return false;
  return composer.place === 'modal' || modalComposer(reading) === undefined;
}

/** The composer that lies over the page, if any: none of the others can be used meanwhile. */
export const modalComposer = ({ anchors }: Reading): ComposerAnchor | undefined =>
  anchors.composers.find(({ place }) => place === 'modal');

/**
 * The composer that is meant when the replies are opened without typing in one: the one in a dialog, else the one that
 * was typed into last, else the one that answers the post in focus, else the only one that answers anything.
 */
export function meantComposer(
  reading: Reading,
  lastEditor: HTMLElement | undefined,
): ComposerAnchor | undefined {
  const { composers, messages } = reading.anchors;
  const focusedId = messages.find(({ isFocused }) => isFocused)?.messageId;
  const last = lastEditor && composerOf(reading, lastEditor);
  const modal = modalComposer(reading);
  if (modal) return last?.place === 'modal' ? last : modal;
  const answering = composers.filter(({ answersMessageId }) => answersMessageId !== undefined);
  return (
    last ??
    answering.find(({ answersMessageId }) => answersMessageId === focusedId) ??
    (answering.length === 1 ? answering[0] : undefined)
  );
}
