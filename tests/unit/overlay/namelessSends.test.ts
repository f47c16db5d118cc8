import { describe, expect, test } from 'vitest';
import { conversationKey } from '../../../lib/domain/conversationKey';
import { giveIds } from '../../../lib/domain/givenIds';
import { createNamelessSends } from '../../../lib/overlay/namelessSends';

const THREAD = '1078';
const NOW = Date.UTC(2026, 10, 22, 12);
const conversationId = conversationKey({ platform: 'instagram', account: 'kopikita', threadId: THREAD });
const placeOf = (text: string, taken: readonly string[] = []) => {
  const [messageId = ''] = giveIds([{ text }], new Set(taken), conversationId);
  return { messageId, conversationId };
};
const sent = { threadId: THREAD, text: 'On its way.', at: NOW };

describe('which message without an id was sent here', () => {
  test('the one of that text which is placed after its text left the reply box', () => {
    const sends = createNamelessSends();
    sends.expect([sent]);
    expect(sends.take(NOW)).toEqual([]);
    sends.note([placeOf('Where is it?'), placeOf('On its way.')], NOW + 500);
    expect(sends.take(NOW + 500)).toEqual([placeOf('On its way.')]);
    expect(sends.take(NOW + 500)).toEqual([]);
  });

  test('also where it was placed just before', () => {
    const sends = createNamelessSends();
    sends.note([placeOf('On its way.')], NOW - 300);
    sends.take(NOW - 300);
    sends.expect([sent]);
    expect(sends.take(NOW)).toEqual([placeOf('On its way.')]);
  });

  test('not an older one that says the same', () => {
    const sends = createNamelessSends();
    const older = placeOf('On its way.');
    const newer = placeOf('On its way.', [older.messageId]);
    sends.note([older], NOW - 5000);
    sends.expect([sent]);
    expect(sends.take(NOW)).toEqual([]);
    sends.note([newer], NOW + 500);
    expect(sends.take(NOW + 500)).toEqual([newer]);
  });

  test('none of another conversation, and none that comes much later', () => {
    const sends = createNamelessSends();
    const other = conversationKey({ platform: 'instagram', account: 'kopikita', threadId: '2' });
    sends.expect([sent]);
    sends.note([{ ...placeOf('On its way.'), conversationId: other }], NOW + 500);
    expect(sends.take(NOW + 500)).toEqual([]);
    sends.take(NOW + 60_000);
    sends.note([placeOf('On its way.')], NOW + 60_000);
    expect(sends.take(NOW + 60_000)).toEqual([]);
  });

  test('each of two that say the same', () => {
    const sends = createNamelessSends();
    const first = placeOf('On its way.');
    const second = placeOf('On its way.', [first.messageId]);
    sends.expect([sent, { ...sent, at: NOW + 100 }]);
    sends.note([first, second], NOW + 500);
    expect(sends.take(NOW + 500)).toEqual([first, second]);
  });
});
