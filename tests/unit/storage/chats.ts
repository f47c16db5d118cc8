import type { CapturedConversation, CapturedMessage, CapturedRow } from '../../../lib/domain/capture';
import { MINUTE } from '../../../lib/domain/units';
import { aConversation, aPost, NINE } from './captures';

/** Ids of X Chat say nothing about time: the later of these two was written first. */
export const THREAD = '10-20';

/** What a customer wrote in a chat, in the minute that many minutes after nine: chats tell no seconds. */
export const aChatMessage = (
  id: string,
  minutes: number,
  overrides: Partial<CapturedMessage> = {},
): CapturedMessage => ({
  ...aPost(100),
  id,
  text: `Message ${id}`,
  author: { name: 'Ayşe Yılmaz', handle: '' },
  sentAtLow: NINE + minutes * MINUTE,
  sentAtHigh: NINE + (minutes + 1) * MINUTE - 1,
  timeSource: 'label',
  ...overrides,
});

export const aChatReply = (
  id: string,
  minutes: number,
  overrides: Partial<CapturedMessage> = {},
): CapturedMessage =>
  aChatMessage(id, minutes, {
    direction: 'outbound',
    author: { name: 'Acme', handle: 'Acme' },
    ...overrides,
  });

export const aChat = (
  messages: readonly CapturedMessage[],
  overrides: Partial<CapturedConversation> = {},
): CapturedConversation => {
  const { rootId: _, ...chat } = aConversation(messages, {
    kind: 'message',
    threadId: THREAD,
    url: `https://x.com/i/chat/${THREAD}`,
    touchesNewestEnd: true,
    ...overrides,
  });
  return chat;
};

/** A row of the list, unread, whose last message is from the hour before nine. */
export const aRow = (overrides: Partial<CapturedRow> = {}): CapturedRow => ({
  threadId: THREAD,
  title: 'Ayşe Yılmaz',
  preview: 'Hello? Anybody there?',
  lastDirection: 'inbound',
  isUnread: true,
  lastActivityLow: NINE - 60 * MINUTE,
  lastActivityHigh: NINE,
  isRequest: false,
  isGroup: false,
  url: `https://x.com/i/chat/${THREAD}`,
  ...overrides,
});
