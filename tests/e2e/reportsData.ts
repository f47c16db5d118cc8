import type { CaptureBatch, CapturedConversation, CapturedMessage } from '../../lib/domain/capture';
import { DAY, type EpochMs, HOUR, MINUTE } from '../../lib/domain/units';

const ACCOUNT = 'LaleHavayolu';
const AT_WORK = 14;

/** Minutes until the answer, one customer each, the same every day. */
const ANSWERED_AFTER = [3, 8, 12, 25, 45, 90, 200];

/** Six weeks of a small shop: some customers each day, answered ever faster. */
export function aSeason(now: EpochMs): CaptureBatch[] {
  return Array.from({ length: AT_WORK * 3 }, (_, daysAgo) => ({
    platform: 'x',
    account: ACCOUNT,
    capturedAt: now,
    rows: [],
    conversations: ANSWERED_AFTER.map((minutes, index) => conversation(now, daysAgo + 1, index, minutes)),
  }));
}

/** How many of its customers were answered at or after a moment. */
export const answeredSince = (now: EpochMs, from: EpochMs): number =>
  aSeason(now)
    .flatMap(({ conversations }) => conversations.flatMap(({ messages }) => messages))
    .filter(({ direction, sentAtLow }) => direction === 'outbound' && sentAtLow >= from).length;

/** A customer who is answered by a machine, four seconds later. */
export function anAutomaticAnswer(now: EpochMs, index: number): CaptureBatch {
  const handle = `night_owl${index}`;
  const id = String(1_800_000_000_000_000_000n + BigInt(index * 10));
  const asked = now - index * HOUR;
  const contact = { name: `Night owl ${index}`, handle };
  const us = { name: 'Lale', handle: ACCOUNT };
  const text = `@${handle} Thanks for writing to us. We are back on Monday at nine.`;
  const messages = [
    message(id, 'inbound', contact, '@LaleHavayolu is anybody there?', asked),
    message(String(BigInt(id) + 1n), 'outbound', us, text, asked + 4000),
  ];
  const conversations: CapturedConversation[] = [
    { kind: 'mention', contact, rootId: id, messages, touchesNewestEnd: true },
  ];
  return { platform: 'x', account: ACCOUNT, capturedAt: now, rows: [], conversations };
}

function conversation(now: EpochMs, daysAgo: number, index: number, minutes: number): CapturedConversation {
  const handle = `customer${index}_${daysAgo % 20}`;
  const id = String(1_900_000_000_000_000_000n + BigInt(daysAgo * 1000 + index * 10));
  const asked = now - daysAgo * DAY - index * HOUR;
  const answered = asked + minutes * MINUTE * (daysAgo > AT_WORK ? 2 : 1);
  const contact = { name: `Customer ${index} of ${daysAgo}`, handle };
  return {
    kind: index % 3 === 0 ? 'comment' : 'mention',
    contact,
    rootId: id,
    url: `https://x.com/${handle}/status/${id}`,
    messages: [
      message(id, 'inbound', contact, '@LaleHavayolu where is my order?', asked),
      message(
        String(BigInt(id) + 1n),
        'outbound',
        { name: 'Lale', handle: ACCOUNT },
        `@${handle} on its way.`,
        answered,
      ),
    ],
    touchesNewestEnd: true,
  };
}

const message = (
  id: string,
  direction: 'inbound' | 'outbound',
  author: CapturedMessage['author'],
  text: string,
  at: EpochMs,
): CapturedMessage => ({
  id,
  direction,
  author,
  text,
  sentAtLow: at,
  sentAtHigh: at,
  timeSource: 'attribute',
});
