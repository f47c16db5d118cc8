import { describe, expect, test } from 'vitest';
import { areQueueViews, MOST_QUEUE_VIEWS, WHOLE_QUEUE } from '../../../lib/domain/queueView';

const view = { name: 'Late refunds', filter: { part: 'due', query: '', tagId: 'refund', sort: 'oldest' } };

describe('saved views', () => {
  test('are taken as they were saved', () => {
    expect(areQueueViews([view, { name: 'All', filter: WHOLE_QUEUE }])).toBe(true);
    expect(areQueueViews([])).toBe(true);
  });

  test.each<readonly [string, unknown]>([
    ['no list', { name: 'x' }],
    ['without a name', [{ ...view, name: '' }]],
    ['with a name as long as a text', [{ ...view, name: 'x'.repeat(41) }]],
    ['two of one name', [view, view]],
    ['of a part that is none', [{ ...view, filter: { ...view.filter, part: 'everything' } }]],
    ['in an order that is none', [{ ...view, filter: { ...view.filter, sort: 'random' } }]],
    ['of a channel that is none', [{ ...view, filter: { ...view.filter, channel: 'x/telegram' } }]],
    [
      'far too many',
      Array.from({ length: MOST_QUEUE_VIEWS + 1 }, (_, index) => ({ ...view, name: `${index}` })),
    ],
  ])('are refused: %s', (_, views) => expect(areQueueViews(views)).toBe(false));
});
