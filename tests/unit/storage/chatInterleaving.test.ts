import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe } from 'vitest';
import type { CaptureBatch } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Act } from '../../../lib/domain/event';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { ACCOUNT, aBatch, NINE } from './captures';
import { aChat, aChatMessage, aChatReply, aRow } from './chats';
import { testThatOrderDoesNotMatter, twoTabs } from './twoTabs';

/**
 * Two chats of twelve messages each, three a minute. A thread shows a stretch of one, and now and then who the contact
 * is; a list shows rows, each as it was at some moment.
 */
const THREADS = ['10-20', 'g30'];
const MESSAGES = 12;
/** Random to the eye, so that only the page tells the order within a minute. */
const idOf = (thread: string, index: number): string => `${(index * 7) % MESSAGES}~${thread}`;

const anyThread = fc.constantFrom(...THREADS);
const anyMoment = fc.nat(90).map((minutes) => NINE + minutes * MINUTE);

const threadPage = fc
  .record({
    threadId: anyThread,
    start: fc.nat(MESSAGES - 1),
    count: fc.integer({ min: 1, max: MESSAGES }),
    contact: fc.constantFrom(
      { name: 'Ayşe', handle: '' },
      { name: '', handle: '' },
      { name: 'Ayşe Yılmaz', handle: 'AyseY' },
      { name: 'Ayşe Y.', handle: 'aysey' },
    ),
    capturedAt: anyMoment,
  })
  .map(({ threadId, start, count, contact, capturedAt }): CaptureBatch => {
    const messages = Array.from({ length: Math.min(count, MESSAGES - start) }, (_, offset) => {
      const index = start + offset;
      const above = offset === 0 ? {} : { previousId: idOf(threadId, index - 1) };
      const make = index % 3 === 2 ? aChatReply : aChatMessage;
      return make(idOf(threadId, index), Math.floor(index / 3), above);
    });
    return aBatch([aChat(messages, { threadId, contact })], { capturedAt });
  });

const listPage = fc
  .record({
    threadId: anyThread,
    row: fc.record({
      title: fc.constantFrom('Ayşe', 'Ayşe Yılmaz'),
      lastDirection: fc.constantFrom('inbound', 'outbound', 'unknown'),
      isUnread: fc.boolean(),
      isRequest: fc.boolean(),
    }),
    ago: fc.nat(30),
    capturedAt: anyMoment,
  })
  .map(({ threadId, row, ago, capturedAt }): CaptureBatch => {
    const lastActivityHigh = capturedAt - ago * MINUTE;
    const times = { lastActivityLow: lastActivityHigh - ago * MINUTE, lastActivityHigh };
    return aBatch([], { capturedAt, rows: [aRow({ ...row, ...times, threadId })] });
  });

const anyAct = fc.tuple(anyThread, fc.nat(6)).map(([threadId, choice]): Act => {
  const conversationId = conversationKey({ platform: 'x', account: ACCOUNT, threadId });
  const acts: Act[] = [
    { type: 'tagAdded', conversationId, tagId: 'lead' },
    { type: 'noteSet', conversationId, text: 'Call back' },
    { type: 'noteSet', conversationId, text: '' },
    { type: 'snoozed', conversationId, until: NINE + 5 * HOUR },
    { type: 'unsnoozed', conversationId },
    { type: 'resolved', conversationId },
    { type: 'sendObserved', conversationId, messageId: idOf(threadId, 2) },
  ];
  return acts[choice] ?? { type: 'reopened', conversationId };
});

describe('what two tabs tell of chats', () => {
  testThatOrderDoesNotMatter(
    twoTabs(fc.oneof(threadPage, listPage, anyAct), fc.oneof(threadPage, listPage)),
    80,
  );
});
