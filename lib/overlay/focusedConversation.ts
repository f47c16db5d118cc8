import type { ConversationSummary } from '../domain/conversation';
import type { OverlayParts } from './parts';
import { modalComposer } from './replyTarget';

/**
 * The private conversation that is open, or that of the message that is being answered, or of the one in focus. Not while
 * another composer lies over the page.
 */
export function focusedConversation({
  reading,
  mirror,
}: Pick<OverlayParts, 'reading' | 'mirror'>): ConversationSummary | undefined {
  const now = reading.value;
  if (!now || modalComposer(now)) return undefined;
  const { thread, messages, composers } = now.anchors;
  if (thread) return mirror.conversationOfThread(thread.threadId);
  const [answered, ...others] = composers.flatMap(({ answersMessageId }) => answersMessageId ?? []);
  const focused = messages.find(({ isFocused }) => isFocused);
  // With several boxes open nobody knows which one is meant.
  const id = others.length === 0 ? (answered ?? focused?.messageId) : focused?.messageId;
  return id === undefined ? undefined : mirror.conversationOf(id);
}
