import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { InlayDatabase } from '../../../lib/storage/database';
import { keepDriftReport } from '../../../lib/storage/driftReports';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';
import { aRow } from '../storage/chats';
import { aMorning, by, doAct, figure, from, idOf, NOON, openPopup } from './openPopup';

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
    const conversationId = await idOf(database, 'bo');
    await doAct(database, { type: 'prioritySet', conversationId, priority: 'low' });
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
      expect(drift[0]?.report).toMatch(/"composer" is missing\n.*\nmain > div/);
    });
  });

  test('that only a former version noticed is of the past', async () => {
    const database = await aMorning();
    await keepDriftReport(database, { ...report, version: '1.9.0' }, NOON);
    const { shows } = openPopup(database);
    await shows(({ isEmpty, drift }) => expect({ isEmpty, drift }).toEqual({ isEmpty: false, drift: [] }));
  });
});
