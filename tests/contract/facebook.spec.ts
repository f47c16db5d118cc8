import { expect } from '@playwright/test';
import { test } from './contractTest';
import { fixturePages } from './pages';

const NOW = '2026-11-02T12:00:00.000Z';
const LATER = '2026-11-02T13:00:00.000Z';
const INBOX = 'https://business.facebook.com/latest/inbox';
const AYSE = `${INBOX}/all?asset_id=700000000000001&selected_item_id=500000000000001`;
const MEHMET = `${INBOX}/all?asset_id=700000000000001&selected_item_id=34028236684171030000000000000000000000&thread_type=IG_MESSAGE`;
const HEADER = '[data-surface$="detail_view_header"] > div > div > div';
const LIST = '[role="region"] > div > div:nth-child(2)';

function htmlOf(wanted: string): string {
  const page = fixturePages('facebook').find(({ name }) => name === wanted);
  if (page === undefined) throw new Error(`There is no fixture ${wanted}.`);
  return page.html;
}

test('a conversation still on the page is not taken for the one whose address is there already', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('inbox_2026-11_tr'));
  const [first, ahead, drawn] = await readSteps([
    { url: AYSE, now: NOW },
    { url: MEHMET, now: NOW },
    {
      url: MEHMET,
      now: NOW,
      changes: [
        { of: HEADER, text: 'Mehmet Kaya' },
        { of: LIST, text: '' },
        {
          into: LIST,
          put: '<div data-utime="1793613600"><div><div style="display:flex;justify-content:flex-start"><div data-message-id="mid.$other">Fiyat nedir?</div></div></div></div>',
        },
      ],
    },
  ]);
  expect(first).toMatchObject({ thread: '500000000000001', composers: ['500000000000001'] });
  expect(ahead).toMatchObject({ conversations: [], thread: null, composers: [] });
  expect(drawn?.conversations).toMatchObject([
    {
      threadId: '34028236684171030000000000000000000000',
      service: 'instagram',
      contact: { name: 'Mehmet Kaya' },
    },
  ]);
  // Each row is known by now; the two that could be the same are not.
  expect(drawn?.rows.map(({ threadId }) => threadId)).toEqual([
    '500000000000001',
    '34028236684171030000000000000000000000',
    null,
    null,
  ]);
  await page.close();
});

test('a conversation that is there before its address is not taken for the one whose address is still there', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('inbox_2026-11_tr'));
  const messageOf = (id: string, text: string) => ({
    into: LIST,
    put: `<div><div><div style="display:flex;justify-content:flex-start"><div data-message-id="${id}">${text}</div></div></div></div>`,
  });
  const [first, ahead, sameName, followed, lasting] = await readSteps([
    { url: AYSE, now: NOW },
    {
      url: AYSE,
      now: NOW,
      changes: [
        { of: HEADER, text: 'Mehmet Kaya' },
        { of: LIST, text: '' },
        messageOf('mid.$other', 'Fiyat nedir?'),
      ],
    },
    // Another customer of the very same name.
    { url: AYSE, now: NOW, changes: [{ of: HEADER, text: 'Ayşe Yılmaz' }] },
    { url: MEHMET, now: NOW, changes: [{ of: HEADER, text: 'Mehmet Kaya' }] },
    // Nothing came after: it is the same conversation, drawn anew.
    { url: MEHMET, now: LATER, changes: [messageOf('mid.$third', 'Merhaba?')] },
  ]);
  expect(first).toMatchObject({ thread: '500000000000001' });
  for (const reading of [ahead, sameName]) expect(reading).toMatchObject({ thread: null, composers: [] });
  for (const reading of [followed, lasting]) {
    expect(reading?.conversations).toMatchObject([
      { threadId: '34028236684171030000000000000000000000', contact: { name: 'Mehmet Kaya' } },
    ]);
  }
  await page.close();
});

test('what is selected is told by the address or by this tab’s own link, never by another tab’s', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('inbox_2026-11_tr'));
  const [elsewhere, here] = await readSteps([
    { url: `${INBOX}/messenger?asset_id=700000000000001`, now: NOW },
    { url: `${INBOX}/all/?asset_id=700000000000001`, now: NOW },
  ]);
  expect(elsewhere).toMatchObject({ thread: null, composers: [] });
  expect(elsewhere?.conversations[0]).not.toHaveProperty('threadId');
  expect(here).toMatchObject({ thread: '500000000000009' });
  await page.close();
});

test('while some messages bear ids, one that has none yet is not taken for a message that never has one', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('inbox_2026-11_tr'));
  const put =
    '<div><div><div style="display:flex;justify-content:flex-end"><span><span>Geliyor</span></span></div></div></div>';
  const [first, second] = await readSteps([
    { url: AYSE, now: NOW },
    { url: AYSE, now: NOW, changes: [{ into: LIST, put }] },
  ]);
  expect(second?.conversations).toEqual(first?.conversations);
  await page.close();
});

test('a message that comes while its end is in sight is known to the seconds between two looks', async ({
  openPage,
}) => {
  const url = `${INBOX}/messenger?asset_id=700000000000001&selected_item_id=500000000000002`;
  const { page, readSteps } = await openPage(url, htmlOf('inbox_without_ids_2026-11_en'));
  const put =
    '<div><div><div style="display:flex;justify-content:flex-start"><span><span>Thanks!</span></span></div></div></div>';
  const [, , arrived] = await readSteps([
    { url, now: NOW },
    { url, now: LATER },
    { url, now: '2026-11-02T13:00:05.000Z', changes: [{ into: LIST, put }] },
  ]);
  expect(arrived?.conversations[0]?.messages.at(-1)).toMatchObject({
    direction: 'inbound',
    sentAtLow: Date.parse(LATER),
    sentAtHigh: Date.parse('2026-11-02T13:00:05.000Z'),
    timeSource: 'observed',
  });
  await page.close();
});

test('an answer stays with its customer when their comment is folded away, and its age stays what it was', async ({
  openPage,
}) => {
  const url = 'https://www.facebook.com/permalink.php?story_fbid=pfbid0Fixture&id=700000000000005';
  const { page, readSteps } = await openPage(url, htmlOf('post_dialog_2026-11_id'));
  const [before, after] = await readSteps([
    { url, now: NOW },
    { url, now: LATER, changes: [{ remove: '[role="dialog"] [role="article"][aria-label*="Sinta 5 mnt"]' }] },
  ]);
  const answers = [before, after].map((read) =>
    read?.conversations
      .flatMap(({ contact, messages }) => messages.map((message) => ({ contact: contact.name, ...message })))
      .find(({ id }) => id === '810000000000002'),
  );
  expect(answers[0]).toMatchObject({ contact: 'Sinta', direction: 'outbound' });
  expect(answers[1]).toEqual(answers[0]);
  await page.close();
});

test('an empty page, a foreign page and places that are not read give nothing', async ({ openPage }) => {
  const html = htmlOf('post_dialog_2026-11_id');
  for (const [url, content] of [
    ['https://www.facebook.com/', ''],
    [AYSE, ''],
    ['https://www.facebook.com/messages/t/1', ''],
    [
      'https://www.facebook.com/',
      '<article role="article" aria-label="x"><a href="?comment_id=1">x</a></article>',
    ],
    ['https://www.facebook.com/settings', html],
    ['https://business.facebook.com/latest/insights', html],
  ] as const) {
    const { page, read } = await openPage(url, content);
    expect(await read('700000000000005'), url).toMatchObject({ rows: [], conversations: [], ambient: [] });
    await page.close();
  }
});

test('a row of the inbox that is used again, or goes on, is read as what it has become', async ({
  openPage,
}) => {
  const { page, readSteps } = await openPage(AYSE, htmlOf('inbox_2026-11_tr'));
  const row = '[data-surface$="/thread_row1"]';
  const [before, renamed, later] = await readSteps([
    { url: AYSE, now: NOW },
    {
      url: AYSE,
      now: NOW,
      changes: [{ of: `${row} [data-surface$="lib:thread_title"] > div`, text: 'Gül' }],
    },
    { url: AYSE, now: NOW, changes: [{ of: `${row} abbr`, attribute: 'data-utime', value: '1793610000' }] },
  ]);
  expect(before?.rows.map(({ title }) => title)).not.toContain('Gül');
  const [was, is] = [renamed, later].map((reading) => reading?.rows.find(({ title }) => title === 'Gül'));
  expect(was).toBeDefined();
  expect(is?.lastActivityLow).toBe(1_793_610_000_000);
  expect(was?.lastActivityLow).not.toBe(is?.lastActivityLow);
  await page.close();
});
