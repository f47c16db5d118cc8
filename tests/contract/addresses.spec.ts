import { expect } from '@playwright/test';
import { test } from './contractTest';
import { pageNamed } from './pages';

const HOME = 'https://x.com/home';
const OWN_POST = 'https://x.com/acme/status/1985000000000000302';
const FOREIGN_POST = 'https://x.com/bob/status/1985000000000000303';
const ADDRESSES = [
  'https://x.com/notifications',
  'https://x.com/notifications/mentions',
  OWN_POST,
  `${OWN_POST}/photo/1`,
  FOREIGN_POST,
  'https://x.com/compose/post',
  'https://x.com/acme',
];
/** The only post on the page that is for us: it names our handle. */
const FOR_US = ['1985000000000000301 inbound jane_d 1985000000000000301'];

for (const url of ADDRESSES) {
  test(`an address ahead of its page makes customers of nobody: ${url}`, async ({ openPage }) => {
    const { page, readAtAddresses } = await openPage(url, pageNamed('home_photo_2026-11_en').html);
    expect(await readAtAddresses([url])).toEqual([FOR_US]);
    expect(await readAtAddresses([HOME, url, HOME])).toEqual([FOR_US, FOR_US, FOR_US]);
    await page.close();
  });
}

test('a thread stays what it is under every other address', async ({ openPage }) => {
  const { html, expected } = pageNamed('post_detail_2026-11_id');
  const { page, readAtAddresses } = await openPage(expected.url, html);
  const [first, ...later] = await readAtAddresses([expected.url, ...ADDRESSES, HOME, expected.url]);
  expect(first).toHaveLength(5);
  for (const read of later) expect(read).toEqual(first);
  await page.close();
});
