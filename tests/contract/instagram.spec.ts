import { expect } from '@playwright/test';
import { test } from './contractTest';
import { fixturePages } from './pages';

const NOW = '2026-11-03T18:00:00.000Z';
const LATER = '2026-11-03T19:00:00.000Z';
const SITE = 'https://www.instagram.com';
const AYSE = `${SITE}/direct/t/17840000000000001/`;
const MEHMET = `${SITE}/direct/t/17840000000000009/`;
const ROW =
  '[data-pagelet="IGDInboxThreadListScrollableAreaPagelet"] [role="button"]:has(span[title="Mehmet"])';
const PRESSED = '[aria-pressed="true"]';
const HEADER = '[data-pagelet="IGDInboxHeaderOffMsys"]';
const LIST = '[data-pagelet="IGDMessagesList"]';

function htmlOf(wanted: string): string {
  const page = fixturePages('instagram').find(({ name }) => name === wanted);
  if (page === undefined) throw new Error(`There is no fixture ${wanted}.`);
  return page.html;
}

const bubble = (text: string) =>
  `<div><div style="opacity: 1;"><div><div role="group"><div><div style="display:flex"><div style="--x-width: 35px; width: 35px"></div><div><div role="none"><div role="presentation"><span dir="auto"><div dir="auto">${text}</div></span></div></div></div></div></div></div></div></div></div>`;
const header = (name: string, handle: string) =>
  `<div><a aria-label="x" href="/${handle}/" role="link"><h2><span title="${name}">${name}</span></h2></a></div>`;

test('a row is bound to the conversation that is open, pressed and named the same; no sooner', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('direct_2026-07_tr'));
  const [first, ahead, half, drawn] = await readSteps([
    { url: AYSE, now: NOW },
    { url: MEHMET, now: NOW },
    // The list is already of the next one, the rest of the last one.
    {
      url: MEHMET,
      now: NOW,
      changes: [
        { of: PRESSED, attribute: 'aria-pressed', value: 'false' },
        { of: ROW, attribute: 'aria-pressed', value: 'true' },
      ],
    },
    {
      url: MEHMET,
      now: NOW,
      changes: [
        { of: HEADER, text: '' },
        { into: HEADER, put: header('Mehmet', 'mehmet.k') },
        { of: LIST, text: '' },
        { into: LIST, put: `<div><div>${bubble('Fiyat ne kadar?')}</div></div>` },
      ],
    },
  ]);
  expect(first).toMatchObject({ thread: '17840000000000001', composers: ['17840000000000001'] });
  for (const early of [ahead, half]) {
    expect(early).toMatchObject({ conversations: [], thread: null, composers: [] });
    expect(early?.rows.map(({ threadId }) => threadId)).toEqual(['17840000000000001', null, null, null]);
  }
  expect(drawn?.conversations).toMatchObject([
    { threadId: '17840000000000009', contact: { name: 'Mehmet', handle: 'mehmet.k' } },
  ]);
  expect(drawn?.rows.map(({ threadId }) => threadId)).toEqual([
    '17840000000000001',
    '17840000000000009',
    null,
    null,
  ]);
  await page.close();
});

test('of two rows that look the same none is known, even when one of them is open', async ({ openPage }) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('direct_2026-07_tr'));
  const [, doubled] = await readSteps([
    { url: AYSE, now: NOW },
    {
      url: AYSE,
      now: NOW,
      changes: [
        { of: `${ROW} span[title]`, attribute: 'title', value: 'Ayşe Yılmaz' },
        {
          of: `${ROW.replace('Mehmet', 'Ayşe Yılmaz')}:not([aria-pressed]) span[title]`,
          text: 'Ayşe Yılmaz',
        },
        {
          of: `${ROW.replace('Mehmet', 'Ayşe Yılmaz')}:not([aria-pressed]) img`,
          attribute: 'src',
          value: 'https://example.invalid/ayse.jpg?sig=9',
        },
      ],
    },
  ]);
  expect(doubled?.rows.map(({ threadId }) => threadId)).toEqual([null, null, null, null]);
  await page.close();
});

test('a message that comes while the end is in sight is known to the seconds between two looks', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('direct_2026-07_tr'));
  const [, , arrived] = await readSteps([
    { url: AYSE, now: NOW },
    { url: AYSE, now: LATER },
    {
      url: AYSE,
      now: '2026-11-03T19:00:05.000Z',
      changes: [{ into: `${LIST} > div > div:nth-child(2) > div`, put: bubble('Teşekkürler!') }],
    },
  ]);
  expect(arrived?.conversations[0]).toMatchObject({ touchesNewestEnd: true });
  expect(arrived?.conversations[0]?.messages.at(-1)).toMatchObject({
    direction: 'inbound',
    text: 'Teşekkürler!',
    sentAtLow: Date.parse(LATER),
    sentAtHigh: Date.parse('2026-11-03T19:00:05.000Z'),
    timeSource: 'observed',
  });
  await page.close();
});

test('where the newest messages are not mounted, or still loading, the end is not in sight', async ({
  openPage,
}) => {
  const scrolled = `${SITE}/direct/t/17840000000000002/`;
  const { page, readSteps } = await openPage(scrolled, htmlOf('direct_scrolled_2026-02_id'));
  const [read] = await readSteps([{ url: scrolled, now: NOW }]);
  expect(read?.conversations[0]).toMatchObject({ touchesNewestEnd: false });
  await page.close();
  const other = await openPage(AYSE, htmlOf('direct_2026-07_tr'));
  const [before, loading] = await other.readSteps([
    { url: AYSE, now: NOW },
    { url: AYSE, now: NOW, changes: [{ into: LIST, put: '<div role="progressbar"></div>' }] },
  ]);
  expect(before?.conversations[0]).toMatchObject({ touchesNewestEnd: true });
  expect(loading?.conversations[0]).toMatchObject({ touchesNewestEnd: false });
  await other.page.close();
});

test('where no messages can be found a reply box is bound to nothing, and the list is read', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('direct_2026-07_tr'));
  const [read] = await readSteps([
    { url: AYSE, now: NOW, changes: [{ of: LIST, attribute: 'data-pagelet', value: 'Other' }] },
  ]);
  expect(read).toMatchObject({ conversations: [], thread: null, composers: [null] });
  expect(read?.rows).toHaveLength(4);
  await page.close();
});

test('a comment’s answer stays with its customer when their comment is folded away', async ({ openPage }) => {
  const url = `${SITE}/p/DXFixture01/`;
  const { page, readSteps } = await openPage(url, htmlOf('comments_2026-05_tr'));
  const [before, after] = await readSteps([
    { url, now: NOW },
    {
      url,
      now: LATER,
      changes: [{ of: 'a[href$="/c/17900000000000001/"]', attribute: 'href', value: '#' }],
    },
  ]);
  const answers = [before, after].map((read) =>
    read?.conversations.flatMap(({ contact, messages }) =>
      messages
        .filter(({ id }) => id === '17900000000000002')
        .map(({ direction }) => [contact.handle, direction]),
    ),
  );
  expect(answers).toEqual([[['ayse.y', 'outbound']], [['ayse.y', 'outbound']]]);
  await page.close();
});

test('an empty page, a foreign page and places that are not read give nothing', async ({ openPage }) => {
  for (const [url, content] of [
    [`${SITE}/`, ''],
    [AYSE, ''],
    [`${SITE}/p/DX1/`, '<article><a href="/p/DX1/c/1/"><time datetime="never">x</time></a></article>'],
    [`${SITE}/explore/`, htmlOf('comments_2026-05_tr')],
    [`${SITE}/accounts/edit/`, htmlOf('direct_2026-07_tr')],
  ] as const) {
    const { page, read } = await openPage(url, content);
    expect(await read('dukkan'), url).toMatchObject({ rows: [], conversations: [], ambient: [] });
    await page.close();
  }
});
