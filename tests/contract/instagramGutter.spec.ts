import { expect } from '@playwright/test';
import { test } from './contractTest';
import { fixturePages } from './pages';

const AYSE = 'https://www.instagram.com/direct/t/17840000000000001/';
const NOW = { now: '2026-11-03T18:00:00.000Z', timeZone: 'Europe/Istanbul' };

const HTML = fixturePages('instagram').find(({ name }) => name === 'direct_2026-07_tr')?.html ?? '';
const LAID_OUT = '<style>[style*="flex"] { display: flex }</style>';

test('a gutter of another width is told once, and whose those messages are is not known', async ({
  openPage,
}) => {
  const opened = await openPage(AYSE, HTML.replaceAll('width: 35px', 'width: 36px'));
  const { drift, conversations } = await opened.read(undefined, NOW);
  expect(drift).toMatchObject([{ selector: 'directBubble', kind: 'unreadable' }]);
  const directions = new Set(conversations[0]?.messages.map(({ direction }) => direction));
  expect(directions).toEqual(new Set(['unknown', 'outbound']));
});

test('a page that is laid out, but leaves no room that is known, is told once', async ({ openPage }) => {
  const bare = HTML.replaceAll(/(?:--x-)?width: (?:35|16)px;?/g, '');
  const opened = await openPage(AYSE, LAID_OUT + bare.replaceAll(/--x-width: \d+px;?/g, ''));
  const { drift } = await opened.read(undefined, NOW);
  expect(drift).toMatchObject([{ selector: 'directBubble', kind: 'unreadable' }]);
});

test('a page that was saved without its styles tells of none', async ({ openPage }) => {
  const opened = await openPage(AYSE, HTML.replaceAll(/ style="[^"]*"/g, ''));
  expect(
    (await opened.read(undefined, NOW)).drift.filter(({ selector }) => selector === 'directBubble'),
  ).toEqual([]);
});
