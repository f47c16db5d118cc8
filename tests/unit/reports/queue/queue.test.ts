import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { type QueueFilter, WHOLE_QUEUE } from '../../../../lib/domain/queueView';
import { HOUR, MINUTE } from '../../../../lib/domain/units';
import { filterQueue } from '../../../../lib/reports/queue/filterQueue';
import { createQueueModel } from '../../../../lib/reports/queue/queueModel';
import type { QueueReport } from '../../../../lib/reports/queue/queueReport';
import { queueRows } from '../../../../lib/reports/queue/queueRows';
import { readQueue } from '../../../../lib/reports/waitingQueue';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { mergeCapture } from '../../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, NINE } from '../../storage/captures';
import { aRow } from '../../storage/chats';
import { aMorning, by, doAct, from, idOf, NOON } from '../openPopup';

let closing = new AbortController();
afterEach(() => {
  closing.abort();
  closing = new AbortController();
});

function openQueue(database: InlayDatabase, at: number) {
  const now = signal(at);
  const { value, failure } = createQueueModel({ database, now, until: closing.signal });
  const shows = (check: (report: QueueReport) => void): Promise<void> =>
    vi.waitFor(() => {
      expect(failure.value).toBeUndefined();
      if (value.value === undefined) throw new Error('Nothing is shown yet.');
      check(value.value);
    });
  return { now, shows };
}

const handles = (rows: readonly { contact: { handle: string } }[]): readonly string[] =>
  rows.map(({ contact }) => contact.handle);

describe('the order of the queue', () => {
  test('is breached first, the oldest before the rest, whatever their priority; then due soon; then by priority', async () => {
    const database = await aMorning();
    const later = [
      [170, 'due'],
      [172, 'calm'],
      [173, 'urgent'],
    ] as const;
    // Of Cem, who was answered, nothing is told.
    await mergeCapture(
      database,
      aBatch(later.map(([id, handle]) => aConversation([aPost(id, by(handle))], from(handle)))),
    );
    for (const handle of ['ann', 'urgent']) {
      const conversationId = await idOf(database, handle);
      await doAct(database, { type: 'prioritySet', conversationId, priority: 'high' });
    }
    const since = async (handle: string) =>
      (await database.conversations.get(await idOf(database, handle)))?.waitingSince ?? 0;
    const now = (await since('due')) + 46 * MINUTE;
    // The others have just begun to wait.
    await database.conversations
      .filter(({ contactKey }) => contactKey === 'calm' || contactKey === 'urgent')
      .modify({ waitingSince: now - 10 * MINUTE });
    const { shows } = openQueue(database, now);
    await shows(({ waiting }) => {
      expect(handles(waiting)).toEqual(['bo', 'ann', 'due', 'urgent', 'calm']);
      expect(waiting.map(({ target }) => target?.state)).toEqual([
        'breached',
        'breached',
        'dueSoon',
        'onTrack',
        'onTrack',
      ]);
    });
  });

  test('changes as the clock goes on', async () => {
    const { now, shows } = openQueue(await aMorning(), NINE + 11 * MINUTE);
    await shows(({ waiting }) =>
      expect(waiting.map(({ target }) => target?.state)).toEqual(['onTrack', 'onTrack']),
    );
    now.value = NINE + 65 * MINUTE;
    await shows(({ waiting }) =>
      expect(waiting.map(({ target }) => target?.state)).toEqual(['breached', 'dueSoon']),
    );
  });
});

test('who is snoozed stands apart and comes back; who was resolved is gone', async () => {
  const database = await aMorning();
  const { now, shows } = openQueue(database, NOON);
  await doAct(database, { type: 'snoozed', conversationId: await idOf(database, 'bo'), until: NOON + HOUR });
  await shows(({ waiting, snoozed }) => {
    expect([handles(waiting), handles(snoozed)]).toEqual([['ann'], ['bo']]);
    expect(snoozed[0]?.snoozedUntil).toBe(NOON + HOUR);
  });
  now.value = NOON + HOUR;
  await shows(({ waiting, snoozed }) => expect([handles(waiting), snoozed]).toEqual([['bo', 'ann'], []]));
  await doAct(database, { type: 'resolved', conversationId: await idOf(database, 'ann') });
  await shows(({ waiting }) => expect(handles(waiting)).toEqual(['bo']));
});

describe('narrowing the queue', () => {
  const found = async (filter: Partial<QueueFilter>): Promise<readonly string[]> => {
    const database = await aMorning();
    const refund = { id: 'refund', name: 'İade', color: 'red' } as const;
    await database.tags.put(refund);
    const row = aRow({ isRequest: true, title: 'İpek Işık', preview: 'SİPARİŞİM NEREDE' });
    await mergeCapture(database, aBatch([], { rows: [row], capturedAt: NINE + HOUR }));
    await doAct(database, { type: 'tagAdded', conversationId: await idOf(database, 'bo'), tagId: 'refund' });
    const tagsById = new Map([[refund.id, refund]]);
    const rows = queueRows(NOON, await readQueue(database), tagsById);
    return filterQueue(rows, { ...WHOLE_QUEUE, ...filter }).map(
      ({ contact }) => contact.name || contact.handle,
    );
  };

  test.each([
    ['to a name, typed in any case', { query: 'ipek isik' }, ['İpek Işık']],
    ['to what was written', { query: 'siparişim' }, ['İpek Işık']],
    ['to a tag by its name', { query: 'iade' }, ['bo']],
    ['to a handle', { query: '@ann' }, ['ann']],
    ['to requests', { part: 'requests' }, ['İpek Işık']],
    ['to a channel', { channel: 'x/message' }, ['İpek Işık']],
    ['to a tag', { tagId: 'refund' }, ['bo']],
    ['to a priority that nobody has', { priority: 'urgent' }, []],
    ['to those who are snoozed', { part: 'snoozed' }, []],
    ['by several words at once', { query: 'siparişim ann' }, []],
  ] as const)('%s', async (_, filter, expected) => {
    expect(await found(filter)).toEqual(expected);
  });
});

describe('what else is to be done', () => {
  test('who took a case over, and what was promised, stand in the entry until that is kept', async () => {
    const database = await aMorning();
    const { shows } = openQueue(database, NOON);
    const conversationId = await idOf(database, 'ann');
    await doAct(database, { type: 'handedOver', conversationId, to: 'Deniz', note: 'knows the courier' });
    await doAct(database, { type: 'promised', conversationId, dueAt: NOON + HOUR });
    await shows(({ waiting, promised }) => {
      const entry = waiting.find(({ contact }) => contact.handle === 'ann');
      expect(entry?.handover).toMatchObject({ to: 'Deniz', note: 'knows the courier' });
      expect(promised.map(({ contact, promise }) => [contact.handle, promise?.dueAt])).toEqual([
        ['ann', NOON + HOUR],
      ]);
    });
    await doAct(database, { type: 'promiseKept', conversationId });
    await shows(({ promised }) => expect(promised).toEqual([]));
  });

  test('what was promised to somebody who was answered is not forgotten', async () => {
    const database = await aMorning();
    const { shows } = openQueue(database, NOON);
    const conversationId = await idOf(database, 'cem');
    await doAct(database, { type: 'promised', conversationId, dueAt: NOON - HOUR });
    await shows(({ waiting, promised }) => {
      expect(handles(waiting)).not.toContain('cem');
      expect(handles(promised)).toEqual(['cem']);
    });
    await doAct(database, { type: 'resolved', conversationId });
    await shows(({ promised }) => expect(promised).toEqual([]));
  });

  test.each(['no-reply', 'troll'])('whoever needs no reply (%s) is out of the queue', async (tagId) => {
    const database = await aMorning();
    await database.tags.put({ id: tagId, name: tagId, color: 'gray' });
    const { shows } = openQueue(database, NOON);
    await doAct(database, { type: 'tagAdded', conversationId: await idOf(database, 'ann'), tagId });
    await shows(({ waiting }) => expect(handles(waiting)).toEqual(['bo']));
  });
});

describe('orders that are asked for', () => {
  test.each([
    ['urgency', ['bo', 'ann']],
    ['oldest', ['bo', 'ann']],
    ['newest', ['ann', 'bo']],
    ['priority', ['ann', 'bo']],
  ] as const)('%s', async (sort, expected) => {
    const database = await aMorning();
    const conversationId = await idOf(database, 'ann');
    await doAct(database, { type: 'prioritySet', conversationId, priority: 'urgent' });
    const rows = queueRows(NOON, await readQueue(database), new Map());
    expect(handles(filterQueue(rows, { ...WHOLE_QUEUE, sort }))).toEqual(expected);
  });
});

test('where nobody waits, nothing is told', async () => {
  const database = await aDatabase();
  const { shows } = openQueue(database, NOON);
  await shows((report) => expect(report).toMatchObject({ waiting: [], snoozed: [], channels: [] }));
});
