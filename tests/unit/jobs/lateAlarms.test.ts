import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { PRIORITY_ALARM, setPriorityAlarm } from '../../../lib/jobs/priorityAlarm';
import { queueRows } from '../../../lib/reports/queue/queueRows';
import { readQueue } from '../../../lib/reports/waitingQueue';
import { getChangedPriorities, getNextPriorityChange } from '../../../lib/storage/priorities';
import { aMorning, doAct, idOf } from '../reports/openPopup';
import { NINE } from '../storage/captures';

beforeEach(() => fakeBrowser.reset());

test('after a night asleep all that the clock changed is told, and the next alarm is still to come', async () => {
  const database = await aMorning();
  const due = (await getNextPriorityChange(database, NINE + 11 * MINUTE)) ?? 0;
  expect(due).toBeGreaterThan(NINE + 11 * MINUTE);
  const morning = NINE + 14 * HOUR;
  const changed = await getChangedPriorities(database, due - 1, morning);
  expect(changed.map(({ contactKey }) => contactKey)).toContain('bo');
  await setPriorityAlarm(database, morning);
  const next = await fakeBrowser.alarms.get(PRIORITY_ALARM);
  expect(next?.scheduledTime ?? Number.POSITIVE_INFINITY).toBeGreaterThan(morning);
});

test('the queue itself is right on waking, with no alarm at all', async () => {
  const database = await aMorning();
  const conversationId = await idOf(database, 'bo');
  await doAct(database, { type: 'snoozed', conversationId, until: NINE + 2 * HOUR });
  const { waiting, snoozed } = queueRows(NINE + 14 * HOUR, await readQueue(database), new Map());
  expect(waiting.map(({ contact, target }) => [contact.handle, target?.state])).toEqual([
    ['bo', 'breached'],
    ['ann', 'breached'],
  ]);
  expect(snoozed).toEqual([]);
});
