import type { Chat, ChatMessage } from '../../../world/chat/model';
import { startOfDay } from './times';

/** One row of a thread. */
export type HistoryRow =
  | { readonly kind: 'start'; readonly key: string }
  | { readonly kind: 'day'; readonly key: string; readonly at: number }
  | { readonly kind: 'notice'; readonly key: string; readonly message: ChatMessage }
  | {
      readonly kind: 'message';
      readonly key: string;
      readonly message: ChatMessage;
      /** First of several that one person wrote in a row. */
      readonly isFirstOfRun: boolean;
      readonly isLastOfRun: boolean;
      /** The last that we wrote, if nobody wrote since: it tells how far it has come. */
      readonly showsStatus: boolean;
    };

/** Whether a row's key is that of a message or notice, which keep their place among each other. */
export const isMessageKey = (key: string): boolean => key !== 'start' && !key.startsWith('day-');

const RUN_TIME = 15 * 60_000;

const continues = (before: ChatMessage | undefined, after: ChatMessage | undefined): boolean =>
  before !== undefined &&
  after !== undefined &&
  before.author === after.author &&
  after.sentAt - before.sentAt < RUN_TIME &&
  startOfDay(before.sentAt) === startOfDay(after.sentAt);

/** The rows of the last `count` messages of a chat, oldest first. */
export function historyRows(chat: Chat, count: number): readonly HistoryRow[] {
  const first = Math.max(0, chat.messages.length - count);
  const messages = chat.messages.slice(first);
  const rows: HistoryRow[] = first === 0 ? [{ kind: 'start', key: 'start' }] : [];
  for (const [index, message] of messages.entries()) {
    const before = messages[index - 1];
    const after = messages[index + 1];
    const day = startOfDay(message.sentAt);
    if (!before || startOfDay(before.sentAt) !== day) rows.push({ kind: 'day', key: `day-${day}`, at: day });
    if (message.author === undefined) rows.push({ kind: 'notice', key: message.id, message });
    else
      rows.push({
        kind: 'message',
        key: message.id,
        message,
        isFirstOfRun: !continues(before, message),
        isLastOfRun: !continues(message, after),
        showsStatus: after === undefined && message.author === chat.account,
      });
  }
  return rows;
}
