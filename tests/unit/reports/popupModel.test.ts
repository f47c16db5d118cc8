import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { signal } from '@preact/signals';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Act } from '../../../lib/domain/event';
import type { FigureName } from '../../../lib/domain/numbers/figure';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { createPopupModel } from '../../../lib/reports/popupModel';
import type { PeriodNumbers, PopupReport } from '../../../lib/reports/popupReport';
import { applyAct } from '../../../lib/storage/applyAct';
import { InlayDatabase } from '../../../lib/storage/database';
import { keepDriftReport } from '../../../lib/storage/driftReports';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { changeSettings } from '../../../lib/storage/setup';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';
import { aRow } from '../storage/chats';

let closing = new AbortController();
afterEach(() => {
  closing.abort();
  closing = new AbortController();
});

const NOON = NINE + 3 * HOUR;

/** The popup over a database, and a way to wait until it shows what is expected. */
function openPopup(database: InlayDatabase, at = NOON) {
  const now = signal(at);
  const { report, failure, choice } = createPopupModel({
    database,
    now,
    firstLanguage: 'tr',
    version: '2.0.0',
    until: closing.signal,
  });
  const shows = async (check: (report: PopupReport) => void): Promise<void> =>
    vi.waitFor(() => {
      expect(failure.value).toBeUndefined();
      if (report.value === undefined) throw new Error('Nothing is shown yet.');
      check(report.value);
    });
  const choose = (changes: Partial<typeof choice.value>) => {
    choice.value = { ...choice.value, ...changes };
  };
  return { now, shows, choose };
}

const figure = ({ figures }: PeriodNumbers, name: FigureName) =>
  figures.find((candidate) => candidate.name === name);

const from = (handle: string) => ({ contact: { name: handle, handle } });
const by = (handle: string) => ({ author: { name: handle, handle } });

let actCount = 0;
const doAct = async (database: InlayDatabase, act: Act) => {
  actCount += 1;
  await applyAct(database, { id: `act-${actCount}`, act }, NOON);
};

const idOf = async (database: InlayDatabase, handle: string): Promise<string> => {
  const conversation = await database.conversations.filter(({ contactKey }) => contactKey === handle).first();
  return conversation?.id ?? '';
};

/** Two wait: Ann since ten past nine, Bo since nine. Cem was answered after five minutes. */
async function aMorning(): Promise<InlayDatabase> {
  const database = await aDatabase();
  await mergeCapture(
    database,
    aBatch([
      aConversation([aPost(110, by('ann'))], from('ann')),
      aConversation([aPost(100, by('bo'))], from('bo')),
      aConversation([aPost(120, by('cem')), aReply(125)], from('cem')),
    ]),
  );
  return database;
}

describe('before anything was read', () => {
  test('the popup says so, in the language of the browser', async () => {
    const { shows } = openPopup(new InlayDatabase('never-prepared'));
    await shows((report) => expect(report).toMatchObject({ isEmpty: true, language: 'tr', agentName: '' }));
  });
});

describe('who waits', () => {
  test('comes in the order of waiting', async () => {
    const { shows } = openPopup(await aMorning());
    await shows(({ waiting }) => {
      expect(waiting).toMatchObject({ count: 2, oldestSince: NINE });
      expect(waiting.queue.map(({ contact }) => contact.handle)).toEqual(['bo', 'ann']);
      expect(waiting.queue[0]?.preview).toBe('Where is my order 100?');
    });
  });

  test('is shown with what they say, not with the handles in front of it', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100, { text: '@Acme @budi هل تشحنون؟' })])]));
    const { shows } = openPopup(database);
    await shows(({ waiting }) => expect(waiting.queue[0]?.preview).toBe('هل تشحنون؟'));
  });

  test('comes by priority first, as soon as it is set', async () => {
    const database = await aMorning();
    const { shows } = openPopup(database);
    await shows(({ waiting }) => expect(waiting.queue[0]?.contact.handle).toBe('bo'));
    const conversationId = await idOf(database, 'ann');
    await doAct(database, { type: 'prioritySet', conversationId, priority: 'high' });
    await shows(({ waiting }) => expect(waiting.queue[0]?.contact.handle).toBe('ann'));
  });

  test('leaves the queue when an answer is read', async () => {
    const database = await aMorning();
    const { shows, choose } = openPopup(database);
    choose({ scope: 'all' });
    await shows(({ waiting }) => expect(waiting.count).toBe(2));
    await mergeCapture(database, aBatch([aConversation([aPost(100, by('bo')), aReply(140)], from('bo'))]));
    await shows(({ waiting, numbers }) => {
      expect(waiting.queue.map(({ contact }) => contact.handle)).toEqual(['ann']);
      expect(figure(numbers, 'firstResponseTime')).toMatchObject({ count: 2, value: 22.5 * MINUTE });
    });
  });

  test('is marked as approximate when the page told the time coarsely', async () => {
    const database = await aDatabase();
    const post = aPost(100, { sentAtLow: NINE - HOUR, timeSource: 'label' });
    await mergeCapture(database, aBatch([aConversation([post])]));
    const { shows } = openPopup(database);
    await shows(({ waiting }) => expect(waiting.queue[0]?.isApproximate).toBe(true));
  });
});

describe('who is snoozed', () => {
  test('is counted apart, and comes back to the queue when the time has come', async () => {
    const database = await aMorning();
    const { now, shows } = openPopup(database);
    const conversationId = await idOf(database, 'bo');
    await doAct(database, { type: 'snoozed', conversationId, until: NOON + HOUR });
    await shows(({ waiting }) => {
      expect(waiting).toMatchObject({ count: 1, snoozedCount: 1, oldestSince: NINE + 10 * MINUTE });
      expect(waiting.queue.map(({ contact }) => contact.handle)).toEqual(['ann']);
    });
    now.value = NOON + HOUR;
    await shows(({ waiting }) => expect(waiting).toMatchObject({ count: 2, snoozedCount: 0 }));
  });
});

describe('who waits in a list of chats', () => {
  test('is in the queue, roughly, and told to be among the requests', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([], { rows: [aRow({ isRequest: true })], capturedAt: NINE + HOUR }));
    const { shows } = openPopup(database);
    await shows(({ waiting, isEmpty }) => {
      expect({ isEmpty, ...waiting }).toMatchObject({ isEmpty: false, count: 1, isOldestApproximate: true });
      expect(waiting.queue).toMatchObject([
        { channel: 'x/message', isApproximate: true, isRequest: true, preview: 'Hello? Anybody there?' },
      ]);
    });
  });
});

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

describe('drift', () => {
  const report = { platform: 'x', selector: 'composer', kind: 'missing', skeleton: 'main > div' } as const;

  test('is told once per platform, with a report to hand on', async () => {
    const database = await aMorning();
    await keepDriftReport(database, { ...report, version: '2.0.0' }, NOON);
    await keepDriftReport(database, { ...report, selector: 'post', version: '2.0.0' }, NOON);
    const { shows } = openPopup(database);
    await shows(({ drift }) => {
      expect(drift).toHaveLength(1);
      expect(drift[0]?.selectors).toEqual(['composer', 'post']);
      expect(drift[0]?.report).toContain('"composer" is missing\nmain > div');
    });
  });

  test('that only a former version noticed is of the past', async () => {
    const database = await aMorning();
    await keepDriftReport(database, { ...report, version: '1.9.0' }, NOON);
    const { shows } = openPopup(database);
    await shows(({ isEmpty, drift }) => expect({ isEmpty, drift }).toEqual({ isEmpty: false, drift: [] }));
  });
});
