import { computed, type ReadonlySignal } from '@preact/signals-core';
import type { ConversationSummary } from '../domain/conversation';
import type { ConversationId } from '../domain/vocabulary';
import type { OverlayParts } from './parts';
import { modalComposer } from './replyTarget';

/** The private conversation that is open, or that of the post in focus. Not while another composer lies over the page. */
export function focusedConversation({ reading, mirror }: OverlayParts): ConversationSummary | undefined {
  const now = reading.value;
  if (!now || modalComposer(now)) return undefined;
  const { thread, messages } = now.anchors;
  if (thread) return mirror.conversationOfThread(thread.threadId);
  const focused = messages.find(({ isFocused }) => isFocused);
  return focused && mirror.conversationOf(focused.messageId);
}

/** Which one that is, now and from now on. */
export const focusedConversationId = (parts: OverlayParts): ReadonlySignal<ConversationId | undefined> =>
  computed(() => focusedConversation(parts)?.id);
