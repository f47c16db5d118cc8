import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { HOUR } from '../../../lib/domain/units';
import {
  openReminder,
  PROMISE_ALARM,
  remindOfPromises,
  setPromiseAlarm,
} from '../../../lib/jobs/promiseAlarm';
import type { InlayDatabase } from '../../../lib/storage/database';
import { aMorning, doAct, idOf, NOON } from '../reports/openPopup';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.restoreAllMocks());

const promise = async (database: InlayDatabase, handle: string, dueAt: number) =>
  doAct(database, { type: 'promised', conversationId: await idOf(database, handle), dueAt });

describe('promises', () => {
  test('that fall due next set the alarm; those that were kept do not', async () => {
    const database = await aMorning();
    await promise(database, 'ann', NOON + HOUR);
    await promise(database, 'bo', NOON + 2 * HOUR);
    await setPromiseAlarm(database, NOON);
    expect(await fakeBrowser.alarms.get(PROMISE_ALARM)).toMatchObject({ scheduledTime: NOON + HOUR });
    await doAct(database, { type: 'promiseKept', conversationId: await idOf(database, 'ann') });
    await doAct(database, { type: 'promiseKept', conversationId: await idOf(database, 'bo') });
    await setPromiseAlarm(database, NOON);
    expect(await fakeBrowser.alarms.get(PROMISE_ALARM)).toBeUndefined();
  });

  test('are reminded of once, though the computer slept when they fell due', async () => {
    const database = await aMorning();
    await promise(database, 'ann', NOON + HOUR);
    await promise(database, 'bo', NOON + 20 * HOUR);
    await fakeBrowser.alarms.create(PROMISE_ALARM, { when: NOON + HOUR });
    const late = NOON + 9 * HOUR;
    // Whatever wakes the worker first does not take the late alarm away.
    await setPromiseAlarm(database, late);
    expect(await fakeBrowser.alarms.get(PROMISE_ALARM)).toMatchObject({ scheduledTime: NOON + HOUR });
    await fakeBrowser.alarms.clear(PROMISE_ALARM);
    await remindOfPromises(database, 'en', NOON + HOUR, late);
    expect(Object.values(await fakeBrowser.notifications.getAll())).toMatchObject([
      { title: 'A promise to a customer is due', message: 'ann' },
    ]);
    expect(await fakeBrowser.alarms.get(PROMISE_ALARM)).toMatchObject({ scheduledTime: NOON + 20 * HOUR });
  });

  test('of many fall due as one reminder, which leads to the queue', async () => {
    const database = await aMorning();
    for (const handle of ['ann', 'bo', 'cem']) await promise(database, handle, NOON + HOUR);
    await remindOfPromises(database, 'tr', NOON + HOUR, NOON + HOUR);
    const [id = '', ...others] = Object.keys(await fakeBrowser.notifications.getAll());
    expect(others).toEqual([]);
    const opened = vi.spyOn(fakeBrowser.tabs, 'create');
    await openReminder(database, 'something else');
    expect(opened).not.toHaveBeenCalled();
    await openReminder(database, id);
    expect(opened.mock.lastCall?.[0].url).toMatch(/desk\.html#queue$/);
  });
});
