import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import type { PeriodNumbers } from '../../../lib/reports/popupReport';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { changeSettings } from '../../../lib/storage/setup';
import { aBatch, NINE } from '../storage/captures';
import { aRow } from '../storage/chats';
import { aMorning, doAct, figure, idOf, NOON, openPopup } from './openPopup';

describe('numbers', () => {
  test('count what was seen, and of that what is mine', async () => {
    const database = await aMorning();
    const { shows, choose } = openPopup(database);
    choose({ scope: 'all' });
    await shows(({ numbers }) => {
      expect(figure(numbers, 'firstResponseTime')).toMatchObject({
        count: 1,
        value: 5 * MINUTE,
        p90: undefined,
        change: undefined,
      });
      expect(numbers).toMatchObject({ conversations: 3, inbound: 3, outbound: 1 });
    });
    choose({ scope: 'mine' });
    await shows(({ numbers }) => {
      expect(numbers.choice.scope).toBe('mine');
      expect(figure(numbers, 'firstResponseTime')).toMatchObject({ count: 0, absence: 'nothingHappened' });
    });
    const conversationId = await idOf(database, 'cem');
    await doAct(database, { type: 'sendObserved', conversationId, messageId: '125' });
    await shows(({ numbers }) => {
      expect(figure(numbers, 'firstResponseTime')).toMatchObject({ count: 1, value: 5 * MINUTE });
      expect(numbers).toMatchObject({ outbound: 1, conversations: 1 });
    });
  });

  test('of today are gone tomorrow, those of seven days are not', async () => {
    const { now, shows, choose } = openPopup(await aMorning());
    choose({ scope: 'all' });
    await shows(({ numbers }) => expect(numbers.conversations).toBe(3));
    now.value = NOON + DAY;
    await shows(({ numbers }) => expect(numbers.conversations).toBe(0));
    choose({ period: 'sevenDays' });
    await shows(({ numbers }) => expect(numbers.conversations).toBe(3));
  });

  test('are those of one channel when it is chosen', async () => {
    const database = await aMorning();
    await mergeCapture(database, aBatch([], { rows: [aRow()], capturedAt: NINE + HOUR }));
    const { shows, choose } = openPopup(database);
    choose({ scope: 'all' });
    await shows(({ channels }) => expect(channels).toEqual(['x/mention']));
    choose({ channel: 'x/message' });
    await shows(({ numbers }) => expect(numbers).toMatchObject({ inbound: 0, conversations: 0 }));
  });

  test('leave out who asked less than a day ago and has no answer yet', async () => {
    const { now, shows, choose } = openPopup(await aMorning());
    choose({ scope: 'all', period: 'sevenDays' });
    const rate = (numbers: PeriodNumbers) => figure(numbers, 'responseRate');
    await shows(({ numbers }) => expect(rate(numbers)).toMatchObject({ share: { count: 1, of: 1 } }));
    now.value = NOON + DAY;
    await shows(({ numbers }) => expect(rate(numbers)).toMatchObject({ share: { count: 1, of: 3 } }));
  });

  test('leave out who needs no reply', async () => {
    const database = await aMorning();
    const { now, shows, choose } = openPopup(database);
    choose({ scope: 'all', period: 'sevenDays' });
    now.value = NOON + DAY;
    const eligible = (numbers: PeriodNumbers) => figure(numbers, 'responseRate')?.count;
    await shows(({ numbers }) => expect(eligible(numbers)).toBe(3));
    const conversationId = await idOf(database, 'ann');
    const tag = { tagId: 'no-reply', name: 'No reply needed', color: 'gray' } as const;
    await doAct(database, { type: 'tagCreated', ...tag });
    await doAct(database, { type: 'tagAdded', conversationId, tagId: 'no-reply' });
    await shows(({ numbers, waiting }) => expect([eligible(numbers), waiting.count]).toEqual([2, 1]));
    await doAct(database, { type: 'tagRemoved', conversationId, tagId: 'no-reply' });
    await shows(({ numbers, waiting }) => expect([eligible(numbers), waiting.count]).toEqual([3, 2]));
  });

  test('of targets follow what was set: hours, and how soon', async () => {
    const database = await aMorning();
    const { shows, choose } = openPopup(database);
    choose({ scope: 'all' });
    const kept = (numbers: PeriodNumbers) => figure(numbers, 'replyTargets');
    // Two wait for three hours, one was answered after five minutes.
    await shows(({ numbers }) => expect(kept(numbers)).toMatchObject({ share: { count: 1, of: 3 } }));
    await changeSettings(database, { targets: { 'x/mention': { reply: 4 * HOUR } } });
    await shows(({ numbers }) =>
      expect(kept(numbers)).toMatchObject({ share: { count: 1, of: 1 }, pending: 2 }),
    );
    const closed = [[], [], [], [], [], [], []];
    const hours = {
      zone: 'UTC',
      week: closed,
      overrides: [{ date: '2026-03-02', intervals: [{ from: 600, to: 660 }] }],
    };
    await changeSettings(database, { targets: { 'x/mention': { reply: 2 * HOUR } }, hours });
    await shows(({ numbers }) =>
      expect(kept(numbers)).toMatchObject({ share: { count: 1, of: 1 }, pending: 2 }),
    );
  });

  test('tell how long was worked on a conversation, where that was seen', async () => {
    const database = await aMorning();
    const conversationId = await idOf(database, 'cem');
    await doAct(database, { type: 'resolved', conversationId });
    const span = { id: 's', conversationId, agentId: 'a', from: NINE + 21 * MINUTE, to: NINE + 24 * MINUTE };
    await database.focusSpans.put(span);
    const { shows, choose } = openPopup(database);
    choose({ scope: 'all' });
    await shows(({ numbers }) =>
      expect(figure(numbers, 'handleTime')).toMatchObject({
        value: 3 * MINUTE,
        coverage: { count: 1, of: 1 },
      }),
    );
  });

  test('of a longer period take the place of the former ones once they are read', async () => {
    const { now, shows, choose } = openPopup(await aMorning());
    choose({ scope: 'all' });
    now.value = NOON + 3 * DAY;
    await shows(({ numbers }) => expect(numbers).toMatchObject({ conversations: 0 }));
    choose({ period: 'thirtyDays' });
    await shows(({ numbers }) =>
      expect(numbers).toMatchObject({ choice: { period: 'thirtyDays' }, conversations: 3 }),
    );
  });

  test('never read a message', async () => {
    const database = await aMorning();
    const readings: string[] = [];
    database.messages.hook('reading', (message) => {
      readings.push(message.id);
      return message;
    });
    const { shows } = openPopup(database);
    await shows(({ numbers }) => expect(numbers.inbound).toBe(3));
    expect(readings).toEqual([]);
  });
});
