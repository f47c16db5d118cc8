import { describe, expect, test } from 'vitest';
import type { ConversationSummary } from '../../../lib/domain/conversation';
import type { Tag } from '../../../lib/domain/event';
import { MINUTE } from '../../../lib/domain/units';
import { createFormats } from '../../../lib/i18n/format';
import { badgeView, createViewMemory } from '../../../lib/overlay/badgeView';
import { aSummary, NINE } from './builders';

const tags: readonly Tag[] = [
  { id: 'a', name: 'Refund', color: 'red' },
  { id: 'b', name: 'VIP', color: 'blue' },
  { id: 'c', name: '<b>x</b>', color: 'gray' },
];
const tagsById = new Map(tags.map((tag) => [tag.id, tag]));

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

  test('tells until when it is snoozed, and that the wait goes on', () => {
    const view = viewOf({ snoozedUntil: NINE + 185 * MINUTE });
    expect(view).toMatchObject({ state: 'snoozed', wait: expect.stringMatching(/\d{1,2}[:.]05/) });
    expect(view.label).toMatch(/^Snoozed until .*Waiting for 2 hours/);
    expect(viewOf({ snoozedUntil: NINE })).toMatchObject({ state: 'waiting' });
  });

  test('marks what stands among the requests', () => {
    expect(viewOf({ isRequest: true })).toMatchObject({ isRequest: true });
    expect(viewOf({ isRequest: true }).label).toContain('found late');
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

describe('the memory of views', () => {
  const formats = createFormats('en');
  const conversation = aSummary();

  test('gives the same view for the same things', () => {
    const memory = createViewMemory();
    const view = memory.viewOf(conversation, tagsById, formats, NINE);
    memory.forgetUnused();
    expect(memory.viewOf(conversation, tagsById, formats, NINE)).toBe(view);
  });

  test('makes another when the time went on', () => {
    const memory = createViewMemory();
    const view = memory.viewOf(conversation, tagsById, formats, NINE + MINUTE);
    expect(memory.viewOf(conversation, tagsById, formats, NINE + 2 * MINUTE)).not.toEqual(view);
  });

  test('forgets what was not shown for hundreds of others', () => {
    const memory = createViewMemory();
    const view = memory.viewOf(conversation, tagsById, formats, NINE);
    for (let other = 0; other < 1000; other += 1) {
      memory.viewOf(aSummary(), tagsById, formats, NINE);
      memory.forgetUnused();
    }
    expect(memory.viewOf(conversation, tagsById, formats, NINE)).not.toBe(view);
  });
});
