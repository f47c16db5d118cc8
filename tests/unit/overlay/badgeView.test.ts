import { describe, expect, test } from 'vitest';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import type { Tag } from '../../../lib/domain/event';
import { MINUTE } from '../../../lib/domain/units';
import { createFormats } from '../../../lib/i18n/format';
import { badgeView } from '../../../lib/overlay/badgeView';
import { NINE } from './builders';

const tags: readonly Tag[] = [
  { id: 'a', name: 'Refund', color: 'red' },
  { id: 'b', name: 'VIP', color: 'blue' },
  { id: 'c', name: '<b>x</b>', color: 'gray' },
];
const tagsById = new Map(tags.map((tag) => [tag.id, tag]));

const aSummary = (overrides: Partial<ConversationSummary> = {}): ConversationSummary => ({
  id: 'x:acme/ada/1',
  channel: 'x/mention',
  contact: { name: 'Ada', handle: 'ada' },
  tagIds: [],
  priority: 'none',
  isResolved: false,
  waitingSince: NINE,
  isApproximate: false,
  lastMessageAt: NINE,
  ...overrides,
});

const viewOf = (overrides: Partial<ConversationSummary>, language: 'en' | 'tr' | 'id' = 'en') =>
  badgeView(aSummary(overrides), tagsById, createFormats(language), NINE + 125 * MINUTE);

describe('badge', () => {
  test('tells the wait in short for the eye and in words for the ear', () => {
    expect(viewOf({})).toMatchObject({ state: 'waiting', wait: '2h 5m' });
    expect(viewOf({}).label).toContain('2 hours 5 minutes');
  });

  test('marks a wait that is known only roughly', () => {
    expect(viewOf({ isApproximate: true }).wait).toBe('~2h 5m');
    expect(viewOf({ isApproximate: true }).label).toContain('about');
  });

  test('claims nothing when nobody waits', () => {
    expect(viewOf({ waitingSince: undefined })).toMatchObject({ state: 'notWaiting', wait: '' });
    expect(viewOf({ waitingSince: undefined, isResolved: true })).toMatchObject({ state: 'resolved' });
  });

  test('shows the first tags and counts the others; the label names them all', () => {
    const view = viewOf({ tagIds: ['a', 'b', 'c', 'gone'] });
    expect(view.tags.map(({ name }) => name)).toEqual(['Refund', 'VIP']);
    expect(view.hiddenTagCount).toBe(1);
    expect(view.label).toContain('Refund, VIP, and <b>x</b>');
  });

  test.each([
    ['en', '2h 5m', 'Urgent'],
    ['tr', '2sa 5dk', 'Acil'],
    ['id', '2j 5mnt', 'Mendesak'],
  ] as const)('speaks %s', (language, wait, priority) => {
    const view = viewOf({ priority: 'urgent' }, language);
    expect(view.wait).toBe(wait);
    expect(view.label).toContain(priority);
  });
});
