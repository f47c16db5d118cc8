import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures';
import { badgeOf } from './replicaPage';

/** What Firefox does with an extension while its pages are open. */

/** How many posts bear how many badges: `{ 1: 8 }` when each of eight has one. */
const badgeCounts = (page: Page) =>
  page.evaluate(() => {
    const counts: Record<number, number> = {};
    for (const post of document.querySelectorAll('article[data-testid="tweet"]')) {
      const count = post.querySelectorAll('[data-inlay="badge"]').length;
      counts[count] = (counts[count] ?? 0) + 1;
    }
    return counts;
  });

/** How many hosts of ours can be seen. */
const visibleHosts = (page: Page) =>
  page.evaluate(() => {
    const hosts = [...document.querySelectorAll('[data-inlay]')];
    return hosts.filter((host) => getComputedStyle(host).visibility === 'visible').length;
  });

const everyPostHasOne = { 1: expect.any(Number) };

test('a background that Firefox has stopped wakes up for a mention', async ({ open, firefox, replica }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => badgeCounts(page)).toEqual(everyPostHasOne);
  await firefox.chrome.stopBackground();
  expect(await firefox.chrome.backgroundState()).toBe('stopped');
  const post = replica.control.arriveNext();
  await expect.poll(() => badgeOf(page, post.id)).toMatchObject({ state: 'waiting' });
  expect(await firefox.chrome.backgroundState()).toBe('running');
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).map(({ id }) => id))
    .toContain(post.id);
});

test('an update takes open pages over without a reload, and a switched-off extension leaves them', async ({
  open,
  firefox,
  extension,
  replica,
}) => {
  const page = await open('/notifications/mentions');
  await page.evaluate(() => document.body.setAttribute('data-draft', 'kept'));
  await expect.poll(() => badgeCounts(page)).toEqual(everyPostHasOne);
  await firefox.browser.installExtension(path.resolve(extension));
  await expect.poll(() => badgeCounts(page)).toEqual(everyPostHasOne);
  const post = replica.control.arriveNext();
  await expect.poll(() => badgeOf(page, post.id)).toMatchObject({ state: 'waiting' });
  await expect.poll(() => badgeCounts(page)).toEqual(everyPostHasOne);
  expect(await page.evaluate(() => document.body.getAttribute('data-draft'))).toBe('kept');

  await firefox.chrome.disableExtension();
  await expect.poll(() => visibleHosts(page)).toBe(0);
  await firefox.chrome.enableExtension();
  await expect.poll(() => badgeCounts(page)).toEqual(everyPostHasOne);
  expect(await visibleHosts(page)).toBeGreaterThan(0);
});
