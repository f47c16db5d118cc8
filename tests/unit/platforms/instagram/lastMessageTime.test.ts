import { expect, test } from 'vitest';
import { withRowTime } from '../../../../lib/platforms/instagram/direct/lastMessageTime';

const said = (text: string) => ({
  id: null,
  direction: 'inbound' as const,
  author: { name: 'Ann', handle: 'ann' },
  text,
  sentAtLow: 0,
  sentAtHigh: 1000,
  timeSource: 'observed' as const,
});

test('what its row tells of the newest message bounds those above it as well', () => {
  const conversation = {
    id: null,
    kind: 'message' as const,
    contact: { name: 'Ann', handle: 'ann' },
    messages: [said('Hello'), said('Is it there?')],
    touchesNewestEnd: true,
  };
  const row = { preview: 'Is it there?', activity: { low: 300, high: 400 } };
  const { messages } = withRowTime(conversation as never, row as never);
  expect(messages.map(({ sentAtLow, sentAtHigh }) => [sentAtLow, sentAtHigh])).toEqual([
    [0, 400],
    [300, 400],
  ]);
});
