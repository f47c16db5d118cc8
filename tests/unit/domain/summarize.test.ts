import { expect, test } from 'vitest';
import type { Conversation } from '../../../lib/domain/conversation';
import { summarize } from '../../../lib/domain/summarize';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { NINE } from './builders';

const aConversation: Conversation = {
  id: 'x:acme/@ayse/1',
  platform: 'x',
  kind: 'mention',
  channel: 'x/mention',
  account: 'acme',
  contact: { name: 'Ayşe Yılmaz', handle: 'ayse' },
  tagIds: ['lead'],
  priority: 'high',
  isResolved: false,
  lastMessageAt: NINE,
};

test('a wait that is known only roughly is told as such', () => {
  const waiting = (low: number, high: number) =>
    summarize({
      ...aConversation,
      waitingSince: (low + high) / 2,
      waitingSinceLow: low,
      waitingSinceHigh: high,
    });
  expect(waiting(NINE, NINE)).toMatchObject({ waitingSince: NINE, isApproximate: false });
  expect(waiting(NINE, NINE + MINUTE).isApproximate).toBe(false);
  expect(waiting(NINE, NINE + HOUR).isApproximate).toBe(true);
});

test('nobody waits where no wait is told', () => {
  expect(summarize(aConversation)).toEqual({
    id: 'x:acme/@ayse/1',
    channel: 'x/mention',
    contact: { name: 'Ayşe Yılmaz', handle: 'ayse' },
    tagIds: ['lead'],
    priority: 'high',
    isResolved: false,
    isApproximate: false,
    lastMessageAt: NINE,
  });
});
