import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures';
import { badgeOf } from './replicaPage';

/** What Firefox does with an extension while its pages are open. */

const ROWS = 'pierce/article[data-testid="tweet"], [data-testid^="dm-conversation-item-"]';

/** How many rows bear how many badges: `{ 1: 8 }` when each of eight has one. */
const badgeCounts = (page: Page) =>
  page.$$eval(ROWS, (rows) => {
    const counts: Record<number, number> = {};
    for (const row of rows) {
      const count = row.querySelectorAll('[data-inlay="badge"]').length;
      counts[count] = (counts[count] ?? 0) + 1;
    }
    return counts;
  });

const everyRowHasOne = { 1: expect.any(Number) };

/** How many hosts of ours can be seen. */
const visibleHosts = (page: Page) =>
  page.$$eval(
    'pierce/[data-inlay]',
    (hosts) => hosts.filter((host) => getComputedStyle(host).visibility === 'visible').length,
  );

test('a background that Firefox has stopped wakes up for a mention', async ({ open, firefox, replica }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => badgeCounts(page)).toEqual(everyRowHasOne);
  await firefox.chrome.stopBackground();
  expect(await firefox.chrome.backgroundState()).toBe('stopped');
  const post = replica.control.arriveNext();
  await expect.poll(() => badgeOf(page, post.id)).toMatchObject({ state: 'waiting' });
  expect(await firefox.chrome.backgroundState()).toBe('running');
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).map(({ id }) => id))
    .toContain(post.id);
});

test('an update takes open pages over without a reload, and a switched-off extension is seen no more', async ({
  open,
  firefox,
  extension,
  replica,
}) => {
  const chats = await open('/i/chat');
  await expect.poll(() => badgeCounts(chats)).toEqual(everyRowHasOne);
  const mentions = await open('/notifications/mentions');
  await mentions.evaluate(() => document.body.setAttribute('data-draft', 'kept'));
  await expect.poll(() => badgeCounts(mentions)).toEqual(everyRowHasOne);

  await firefox.browser.installExtension(path.resolve(extension));
  const post = replica.control.arriveNext();
  await expect.poll(() => badgeOf(mentions, post.id)).toMatchObject({ state: 'waiting' });
  await expect.poll(() => badgeCounts(mentions)).toEqual(everyRowHasOne);
  expect(await mentions.evaluate(() => document.body.getAttribute('data-draft'))).toBe('kept');
  await chats.bringToFront();
  await expect.poll(() => badgeCounts(chats)).toEqual(everyRowHasOne);
  await expect.poll(() => visibleHosts(chats)).toBeGreaterThan(0);

  await firefox.chrome.disableExtension();
  await expect.poll(() => visibleHosts(chats)).toBe(0);
  await expect.poll(() => visibleHosts(mentions)).toBe(0);
  await firefox.chrome.enableExtension();
  await expect.poll(() => badgeCounts(chats)).toEqual(everyRowHasOne);
  await expect.poll(() => visibleHosts(chats)).toBeGreaterThan(0);
});
