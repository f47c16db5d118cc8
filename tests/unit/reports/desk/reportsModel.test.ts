import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../../lib/domain/units';
import type { DeskNumbers } from '../../../../lib/reports/desk/deskNumbers';
import { createReportsModel } from '../../../../lib/reports/desk/reportsModel';
import type { Selection } from '../../../../lib/reports/desk/selection';
import { applyAct } from '../../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { mergeCapture } from '../../../../lib/storage/mergeCapture';
import { changeSettings } from '../../../../lib/storage/setup';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../../storage/captures';

let closing = new AbortController();
afterEach(() => {
  closing.abort();
  closing = new AbortController();
});

const TOMORROW = NINE + DAY;

/** Monday from nine on: Ann was answered after 5 minutes, Bo after 70, Cem waits. */
async function aMonday(): Promise<InlayDatabase> {
  const database = await aDatabase();
  const talk = (handle: string, id: number, answer?: number) =>
    aConversation([aPost(id, { author: { name: handle, handle } }), ...(answer ? [aReply(answer)] : [])], {
      contact: { name: handle, handle },
    });
  await mergeCapture(database, aBatch([talk('ann', 100, 105), talk('bo', 110, 180), talk('cem', 190)]));
  return database;
}

function open(database: InlayDatabase) {
  const model = createReportsModel({ database, now: signal(TOMORROW), zone: 'UTC', until: closing.signal });
  const shows = (check: (numbers: DeskNumbers) => void): Promise<void> =>
    vi.waitFor(() => {
      expect(model.failure.value).toBeUndefined();
      const numbers = model.reports.value?.numbers;
      if (typeof numbers !== 'object') throw new Error(`Shown is ${numbers}.`);
      check(numbers);
    });
  const namesBehind = async (selection: Selection): Promise<(string | undefined)[]> => {
    model.selection.value = selection;
    await vi.waitFor(() => {
      expect(model.cases.value?.selection).toEqual(selection);
      expect(model.cases.value?.shown.map(({ contact }) => contact)).not.toContain(undefined);
    });
    return model.cases.value?.shown.map(({ contact }) => contact?.handle) ?? [];
  };
  return { model, shows, namesBehind };
}

const figureOf = ({ figures }: DeskNumbers, name: string) =>
  figures.find((each) => each.name === name)?.value;

describe('a report', () => {
  test('tells of the last thirty days of all that was seen', async () => {
    const { shows } = open(await aMonday());
    await shows((numbers) => {
      expect(numbers).toMatchObject({ opened: 3, messages: { inbound: 3, outbound: 2 } });
      expect(figureOf(numbers, 'firstResponseTime')).toBe(37.5 * MINUTE);
      expect(numbers.distribution).toEqual([0, 1, 0, 0, 1, 0, 0, 0, 0]);
      expect(numbers.channels).toMatchObject([{ channel: 'x/mention', opened: 3, inbound: 3 }]);
      expect(numbers.meta).toBeUndefined();
      expect(numbers.trend).toHaveLength(30);
      expect(numbers.trend.at(-2)).toMatchObject({ inbound: 3, opened: 3, figure: { count: 2 } });
    });
  });

  test('tells by the hour when customers write and how long they wait', async () => {
    const { shows } = open(await aMonday());
    await shows(({ arrivals, replies }) => {
      expect(arrivals[9]).toMatchObject({ weekday: 0, hour: 9, messages: 2 });
      expect(arrivals[10]).toMatchObject({ messages: 1 });
      expect(replies[9]).toEqual({ slot: 9, count: 2, median: 37.5 * MINUTE });
      expect(replies[10]).toEqual({ slot: 10, count: 0, median: undefined });
    });
  });

  test('leads from its figures to the conversations behind them', async () => {
    const { shows, namesBehind } = open(await aMonday());
    await shows(({ opened }) => expect(opened).toBe(3));
    expect(await namesBehind({ of: 'figure', name: 'firstResponseTime' })).toEqual(['bo', 'ann']);
    expect(await namesBehind({ of: 'firstResponses', bin: 4 })).toEqual(['bo']);
    expect(await namesBehind({ of: 'arrivals', slot: 10 })).toEqual(['cem']);
    expect(await namesBehind({ of: 'replies', slot: 9 })).toEqual(['bo', 'ann']);
    expect(await namesBehind({ of: 'channel', channel: 'x/mention' })).toEqual(['cem', 'bo', 'ann']);
    const period = { from: NINE - 9 * HOUR, to: NINE + HOUR };
    expect(await namesBehind({ of: 'figure', name: 'firstResponseTime', period })).toEqual(['ann']);
  });

  test('tells what it was about when customers were content and when not', async () => {
    const database = await aMonday();
    const { shows, namesBehind } = open(database);
    const rate = async (handle: string, rating: 2 | 5, tagId: string) => {
      const found = await database.conversations.filter(({ contactKey }) => contactKey === handle).first();
      const conversationId = found?.id ?? '';
      const acts = [
        { type: 'tagCreated', tagId, name: tagId, color: 'red' },
        { type: 'tagAdded', conversationId, tagId },
        { type: 'replyInserted', conversationId, replyId: `about-${tagId}`, language: 'en' },
        { type: 'replyInserted', conversationId, replyId: 'starter-rating', language: 'en' },
        { type: 'ratingConfirmed', conversationId, messageId: `answer-${handle}`, rating },
      ] as const;
      for (const [index, act] of acts.entries()) {
        await applyAct(database, { id: `${handle} ${index}`, act }, NINE + 3 * HOUR);
      }
    };
    await rate('ann', 5, 'praise');
    await rate('bo', 2, 'late');
    await shows(({ tags, repliesBehind, byRating }) => {
      expect(byRating).toEqual([0, 1, 0, 0, 1]);
      expect(tags).toEqual([
        { id: 'late', content: 0, discontent: 1 },
        { id: 'praise', content: 1, discontent: 0 },
      ]);
      expect(repliesBehind).toEqual([
        { id: 'about-late', content: 0, discontent: 1 },
        { id: 'about-praise', content: 1, discontent: 0 },
      ]);
    });
    expect(await namesBehind({ of: 'rated', by: 'tag', id: 'late', isContent: false })).toEqual(['bo']);
    const praised = await namesBehind({ of: 'rated', by: 'reply', id: 'about-praise', isContent: true });
    expect(praised).toEqual(['ann']);
  });

  test('tells what people came back about, and who did', async () => {
    const database = await aMonday();
    const again = aConversation([aPost(1_000, { author: { name: 'bo', handle: 'bo' } })], {
      contact: { name: 'bo', handle: 'bo' },
    });
    await mergeCapture(database, aBatch([again]));
    const { shows, namesBehind } = open(database);
    await shows(({ returning }) => expect(returning).toEqual([]));
    await applyAct(
      database,
      { id: 'new', act: { type: 'tagCreated', tagId: 'late', name: 'Late', color: 'red' } },
      NINE,
    );
    const tagged = await database.conversations.filter(({ contactKey }) => contactKey !== 'cem').toArray();
    for (const { id: conversationId, lastMessageAt } of tagged) {
      const act = { type: 'tagAdded', conversationId, tagId: 'late' } as const;
      await applyAct(database, { id: `tag ${conversationId}`, act }, lastMessageAt + MINUTE);
    }
    await shows(({ returning }) =>
      expect(returning).toEqual([{ tagId: 'late', people: { count: 1, of: 2 } }]),
    );
    expect(await namesBehind({ of: 'returning', tagId: 'late' })).toEqual(['bo']);
  });

  test('counts time in business hours, in the zone of the business, when asked to', async () => {
    const database = await aMonday();
    const { model, shows } = open(database);
    await shows(({ opened }) => expect(opened).toBe(3));
    expect(model.reports.value).toMatchObject({ zone: 'UTC', hasHours: false });
    // Half past twelve in Istanbul is half past nine in UTC.
    const day = [{ from: 12 * 60, to: 12 * 60 + 30 }];
    const hours = { zone: 'Europe/Istanbul', week: [day, day, day, day, day, day, day], overrides: [] };
    await changeSettings(database, { hours });
    model.choice.value = { ...model.choice.value, clock: 'business' };
    await shows((numbers) => {
      expect(model.reports.value).toMatchObject({ zone: 'Europe/Istanbul', hasHours: true });
      expect(figureOf(numbers, 'firstResponseTime')).toBe(12.5 * MINUTE);
    });
  });

  test('says what is wrong with the days, and tells numbers again once they are right', async () => {
    const { model, shows } = open(await aMonday());
    model.choice.value = { ...model.choice.value, span: 'custom' };
    await vi.waitFor(() => expect(model.reports.value?.numbers).toBe('dateMissing'));
    model.choice.value = { ...model.choice.value, firstDay: '2026-03-02', lastDay: '2026-03-02' };
    await shows(({ opened, trend }) => {
      expect(opened).toBe(3);
      expect(trend).toHaveLength(1);
    });
  });

  test('never reads a message', async () => {
    const database = await aMonday();
    const readings: string[] = [];
    database.messages.hook('reading', (message) => {
      readings.push(message.id);
      return message;
    });
    const { shows } = open(database);
    await shows(({ opened }) => expect(opened).toBe(3));
    expect(readings).toEqual([]);
  });
});
