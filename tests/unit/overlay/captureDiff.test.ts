import { describe, expect, test } from 'vitest';
import type { Capture } from '../../../lib/domain/capture';
import { MINUTE } from '../../../lib/domain/units';
import { createCaptureDiff } from '../../../lib/overlay/captureDiff';
import { aCapture, aConversation, aMessage, NINE } from './builders';

const textsOf = (news: ReturnType<ReturnType<typeof createCaptureDiff>['newIn']>) =>
  news.flatMap(({ conversations }) =>
    conversations.flatMap(({ messages }) => messages.map(({ text }) => text)),
  );

describe('what is new in a capture', () => {
  test('a page read again says nothing', () => {
    const diff = createCaptureDiff();
    expect(textsOf(diff.newIn(aCapture(), NINE))).toEqual(['Is this still available?']);
    expect(diff.newIn(structuredClone(aCapture()), NINE + 1)).toEqual([]);
  });

  test('only the message that came is told', () => {
    const diff = createCaptureDiff();
    diff.newIn(aCapture(), NINE);
    const more = aCapture({
      conversations: [aConversation({ messages: [aMessage(), aMessage({ id: '2', text: 'Hello?' })] })],
    });
    expect(textsOf(diff.newIn(more, NINE))).toEqual(['Hello?']);
  });

  test.each<[string, Partial<Parameters<typeof aMessage>[0]>]>([
    ['text', { text: 'Is it?' }],
    ['direction', { direction: 'outbound' }],
    ['time', { sentAtHigh: NINE + 1 }],
    ['author', { author: { name: 'Someone else', handle: 'ada' } }],
    ['language', { language: 'tr' }],
    ['source of the time', { timeSource: 'observed' }],
    ['neighbour', { previousId: '0' }],
    ['label', { timeLabel: { text: '2 h', firstSeenAt: NINE } }],
  ])('a changed %s is told', (_, change) => {
    const diff = createCaptureDiff();
    diff.newIn(aCapture(), NINE);
    const changed = aCapture({ conversations: [aConversation({ messages: [aMessage(change)] })] });
    expect(diff.newIn(changed, NINE)).toHaveLength(1);
  });

  test.each<[string, Partial<Parameters<typeof aConversation>[0]>]>([
    ['thread', { threadId: '1-2' }],
    ['kind', { kind: 'message' }],
    ['group', { isGroup: true }],
    ['contact', { contact: { name: 'Grace', handle: 'ada' } }],
    ['address', { url: 'https://x.com/ada/status/1' }],
  ])('a conversation whose %s changed is told', (_, change) => {
    const diff = createCaptureDiff();
    diff.newIn(aCapture(), NINE);
    expect(diff.newIn(aCapture({ conversations: [aConversation(change)] }), NINE)).toHaveLength(1);
  });

  test('a learned root is told', () => {
    const diff = createCaptureDiff();
    diff.newIn(aCapture(), NINE);
    expect(diff.newIn(aCapture({ conversations: [aConversation({ rootId: '0' })] }), NINE)).toHaveLength(1);
  });

  test('a stale relative label says nothing, although the times worked out from it move', () => {
    const diff = createCaptureDiff();
    const labelled = (readAt: number, text: string): Capture =>
      aCapture({
        conversations: [
          aConversation({
            messages: [
              aMessage({
                sentAtLow: readAt - 2,
                sentAtHigh: readAt - 1,
                timeSource: 'label',
                timeLabel: { text, firstSeenAt: readAt },
              }),
            ],
          }),
        ],
      });
    expect(diff.newIn(labelled(NINE, '2 h'), NINE)).toHaveLength(1);
    expect(diff.newIn(labelled(NINE + 60_000, '2 h'), NINE)).toEqual([]);
    expect(diff.newIn(labelled(NINE + 60_000, '3 h'), NINE)).toHaveLength(1);
  });

  test('without a known account nothing is told, and nothing is taken for told', () => {
    const diff = createCaptureDiff();
    expect(diff.newIn(aCapture({ account: null }), NINE)).toEqual([]);
    expect(diff.newIn(aCapture(), NINE)).toHaveLength(1);
  });

  test('another account is told everything anew', () => {
    const diff = createCaptureDiff();
    diff.newIn(aCapture(), NINE);
    expect(diff.newIn(aCapture({ account: 'beta' }), NINE)).toHaveLength(1);
    expect(diff.newIn(aCapture({ account: 'ACME' }), NINE)).toEqual([]);
  });

  test('ambient posts are never told', () => {
    const diff = createCaptureDiff();
    expect(diff.newIn(aCapture({ conversations: [], ambient: [aMessage()] }), NINE)).toEqual([]);
  });

  test('a long run without ids goes in pieces that overlap; only the last touches the newest end', () => {
    const messages = Array.from({ length: 180 }, (_, index) => {
      const { id, ...message } = aMessage({ text: `${index}` });
      return message;
    });
    const run = aConversation({ threadId: 't', messages, touchesNewestEnd: true });
    const pieces = createCaptureDiff()
      .newIn(aCapture({ conversations: [run] }), NINE)
      .flatMap(({ conversations }) => conversations);
    expect(pieces.map((piece) => piece.messages.length)).toEqual([100, 100, 80]);
    expect(pieces.map((piece) => piece.touchesNewestEnd)).toEqual([false, false, true]);
    expect(new Set(pieces.flatMap((piece) => piece.messages.map(({ text }) => text))).size).toBe(180);
  });

  const withRow = (row: Partial<Capture['rows'][number]>) =>
    aCapture({
      conversations: [],
      rows: [
        {
          threadId: 't',
          title: 'Ada',
          preview: 'hi',
          lastDirection: 'inbound',
          isUnread: true,
          lastActivityLow: NINE,
          lastActivityHigh: NINE,
          isRequest: false,
          isGroup: false,
          ...row,
        },
      ],
    });

  test('a row that goes back and forth is told each time', () => {
    const diff = createCaptureDiff();
    expect(diff.newIn(withRow({}), NINE)).toHaveLength(1);
    expect(diff.newIn(withRow({ lastActivityLow: NINE - 5 }), NINE)).toEqual([]);
    expect(diff.newIn(withRow({ isUnread: false }), NINE)).toHaveLength(1);
    expect(diff.newIn(withRow({}), NINE)).toHaveLength(1);
  });

  test('a row whose time is known better by more than five minutes is told again, and for nothing less', () => {
    const diff = createCaptureDiff();
    const spanning = (minutes: number) => withRow({ lastActivityLow: NINE - minutes * MINUTE });
    expect(diff.newIn(spanning(60), NINE)).toHaveLength(1);
    expect(diff.newIn(spanning(57), NINE)).toEqual([]);
    expect(diff.newIn(spanning(54), NINE)).toHaveLength(1);
    expect(diff.newIn(spanning(60), NINE)).toEqual([]);
    expect(diff.newIn(spanning(49), NINE)).toEqual([]);
    expect(diff.newIn(spanning(48), NINE)).toHaveLength(1);
  });

  test('a row whose preview bears another prefix is told again', () => {
    const diff = createCaptureDiff();
    diff.newIn(withRow({}), NINE);
    expect(diff.newIn(withRow({ shownPreview: 'You: hi' }), NINE)).toHaveLength(1);
  });

  test('of rows without an id that bear one name each is told once', () => {
    const diff = createCaptureDiff();
    const [one, other] = [withRow({ threadId: null }), withRow({ threadId: null, preview: 'Another one' })];
    const both = { ...one, rows: [...one.rows, ...other.rows] };
    expect(diff.newIn(both, NINE)).toHaveLength(2);
    for (const again of [one, other, both]) expect(diff.newIn(again, NINE)).toEqual([]);
  });
});
