import { expect } from '@playwright/test';
import { aChatMessage, aDayName } from '../support/aChatMessage';
import { atItsEnd, HISTORY, id, NOW, THREAD, thread, timesOf } from './chatPages';
import { test } from './contractTest';
import { pageNamed } from './pages';

test('times stay known after the names of their days were scrolled away', async ({ openPage }) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const [before, after] = await readSteps([
    { url: THREAD, now: NOW },
    {
      url: THREAD,
      now: NOW,
      changes: ['1', '3', '7'].map((index) => ({ remove: `[role="log"] [data-index="${index}"]` })),
    },
  ]);
  expect(timesOf(after?.conversations[0]?.messages)).toEqual(timesOf(before?.conversations[0]?.messages));
  await page.close();
});

test('a time above the first name of a day is known once that day’s name is in sight', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(THREAD, pageNamed('chat_requests_2026-11_en').html);
  const readings = await readSteps([
    { url: THREAD, now: NOW },
    {
      url: THREAD,
      now: NOW,
      changes: [{ before: '[role="log"] [data-index="11"]', put: aDayName('Saturday', 10) }],
    },
    { url: THREAD, now: NOW, changes: [{ remove: '[role="log"] [data-index="10"]' }] },
  ]);
  const [unknown, known, remembered] = readings.map(({ conversations }) =>
    timesOf(conversations[0]?.messages),
  );
  expect(unknown?.[0]?.[0]).toBe('2006-07-15T00:00:00.000Z');
  expect(known?.[0]).toEqual(['2026-10-31T20:59:00.000Z', '2026-10-31T20:59:59.999Z']);
  expect(remembered).toEqual(known);
  await page.close();
});

test('"Today" is the day on which it appeared, also after midnight', async ({ openPage }) => {
  const { page, readSteps } = await openPage(THREAD, thread.html);
  const late = aChatMessage(id(60), { index: 12, time: '00:03' });
  const [evening, night] = await readSteps([
    { url: THREAD, now: '2026-11-02T20:30:00.000Z', changes: [atItsEnd] },
    { url: THREAD, now: '2026-11-02T21:03:20.000Z', changes: [{ into: HISTORY, put: late }] },
  ]);
  const [before, after] = [evening, night].map((reading) => timesOf(reading?.conversations[0]?.messages));
  expect(after?.slice(0, before?.length)).toEqual(before);
  expect(after?.at(-1)).toEqual(['2026-11-02T21:03:00.000Z', '2026-11-02T21:03:20.000Z']);
  await page.close();
});

test('a row’s label is evidence from when it appeared; one that went on tells more', async ({ openPage }) => {
  const { html, expected } = pageNamed('chat_inbox_2026-11_en');
  const { page, readSteps } = await openPage(expected.url, html);
  const label = '[data-testid="dm-conversation-item-500:902"] .text-subtext1';
  const url = expected.url;
  const readings = await readSteps([
    { url, now: '2026-11-02T12:00:00.000Z' },
    { url, now: '2026-11-02T12:50:00.000Z' },
    { url, now: '2026-11-02T12:55:00.000Z', changes: [{ of: label, text: '4h' }] },
  ]);
  const activity = readings.map(({ rows }) => {
    const found = rows.find(({ threadId }) => threadId === '500-902');
    return [found?.lastActivityLow, found?.lastActivityHigh].map((at) => new Date(at ?? 0).toISOString());
  });
  expect(activity).toEqual([
    ['2026-11-02T08:00:00.000Z', '2026-11-02T09:00:00.000Z'],
    ['2026-11-02T08:00:00.000Z', '2026-11-02T09:00:00.000Z'],
    ['2026-11-02T08:00:00.000Z', '2026-11-02T08:55:00.000Z'],
  ]);
  await page.close();
});
