import type { ConversationSummary } from '../domain/conversation';
import type { OverlayParts } from './parts';
import { composerOf, modalComposer } from './replyTarget';

/**
 * The private conversation that is open, or that of the message that is being answered, or of the one in focus. Not while
 * another composer lies over the page.
 *
 * @param lastBox what was written in last: it tells which of several replies is meant
 */
export function focusedConversation(
  { reading, mirror }: Pick<OverlayParts, 'reading' | 'mirror'>,
  lastBox: HTMLElement | undefined,
): ConversationSummary | undefined {
  const now = reading.value;
  if (!now || modalComposer(now)) return undefined;
  const { thread, messages, composers } = now.anchors;
  if (thread) return mirror.conversationOfThread(thread.threadId);
  const [answered, ...others] = composers.flatMap(({ answersMessageId }) => answersMessageId ?? []);
  const focused = messages.find(({ isFocused }) => isFocused);
  const isOne = others.length === 0;
  const meant = isOne ? answered : lastBox && composerOf(now, lastBox)?.answersMessageId;
  const id = meant ?? focused?.messageId;
  return id === undefined ? undefined : mirror.conversationOf(id);
}
