import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { MINUTE } from '../../../../lib/domain/units';
import { createHealthModel } from '../../../../lib/reports/health/healthModel';
import { keepDriftReport, removeDriftReports } from '../../../../lib/storage/driftReports';
import { aDatabase, NINE } from '../../storage/captures';

const aReport = {
  platform: 'facebook',
  selector: 'inboxRow',
  kind: 'missing',
  version: '2.0.0',
  skeleton: 'div[role=list]',
} as const;

async function open() {
  const database = await aDatabase();
  const closing = new AbortController();
  const { value } = createHealthModel(database, '2.0.0', closing.signal);
  await vi.waitFor(() => expect(value.value).toEqual([]));
  return { database, value, [Symbol.dispose]: () => closing.abort() };
}

test('a change that is noticed again is one entry, with when and how often', async () => {
  using health = await open();
  await keepDriftReport(health.database, aReport, NINE);
  await keepDriftReport(health.database, { ...aReport, skeleton: 'div' }, NINE + 5 * MINUTE);
  await vi.waitFor(() => expect(health.value.value?.[0]?.count).toBe(2));
  expect(health.value.value).toHaveLength(1);
  expect(health.value.value?.[0]).toMatchObject({
    firstSeenAt: NINE,
    lastSeenAt: NINE + 5 * MINUTE,
    isCurrent: true,
    report:
      'Inlay 2.0.0, facebook: "inboxRow" is missing\n' +
      'noticed 2×, first 2026-03-02T09:00:00.000Z, last 2026-03-02T09:05:00.000Z\n' +
      'div[role=list]',
  });
});

test('what this version noticed comes first, then the latest', async () => {
  using health = await open();
  await keepDriftReport(health.database, { ...aReport, selector: 'old', version: '1.0.0' }, NINE + MINUTE);
  await keepDriftReport(health.database, { ...aReport, selector: 'early' }, NINE - MINUTE);
  await keepDriftReport(health.database, { ...aReport, selector: 'late' }, NINE);
  await vi.waitFor(() => expect(health.value.value).toHaveLength(3));
  expect(health.value.value?.map(({ key, isCurrent }) => [key.selector, isCurrent])).toEqual([
    ['late', true],
    ['early', true],
    ['old', false],
  ]);
});

test('a removed report is gone, the others stay; noticed again it comes back', async () => {
  using health = await open();
  const other = { ...aReport, kind: 'unreadable' };
  for (const report of [aReport, other]) await keepDriftReport(health.database, report, NINE);
  await removeDriftReports(health.database, [aReport, { ...aReport, selector: 'unknown' }]);
  await vi.waitFor(() => expect(health.value.value?.map(({ key }) => key.kind)).toEqual(['unreadable']));
  await keepDriftReport(health.database, aReport, NINE);
  await vi.waitFor(() => expect(health.value.value).toHaveLength(2));
  expect(health.value.value?.map(({ count }) => count)).toEqual([1, 1]);
});

test('a report of an earlier version that only knew one time is shown', async () => {
  using health = await open();
  await health.database.driftReports.put({ ...aReport, noticedAt: NINE });
  await vi.waitFor(() => expect(health.value.value).toHaveLength(1));
  expect(health.value.value?.[0]).toMatchObject({ firstSeenAt: NINE, lastSeenAt: NINE, count: 1 });
});
