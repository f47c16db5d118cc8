import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { testIdOf } from '../replica/world/chat/ids';
import type { Replica } from '../support/startReplica';
import { expect, test } from './fixtures';
import { badgeOf } from './replicaPage';

/** What Firefox does with an extension while its pages are open. */

const POSTS = 'article[data-testid="tweet"]';
const CHATS = 'pierce/[data-testid^="dm-conversation-item-"]';

/** How many rows bear how many badges: `{ 1: 8 }` when each of eight has one. */
const badgeCounts = (page: Page, rowsAt: string) =>
  page.$$eval(rowsAt, (rows) => {
    const counts: Record<number, number> = {};
    for (const row of rows) {
      const count = row.querySelectorAll('[data-inlay="badge"]').length;
      counts[count] = (counts[count] ?? 0) + 1;
    }
    return counts;
  });

const everyRowHasOne = { 1: expect.any(Number) };
/** Where the list tells too little of a chat, its row has none. */
const noRowHasTwo = expect.not.objectContaining({ 2: expect.anything() });

/** A stranger writes in private, and the page has a badge for it: there is a script of ours at work. */
async function aChatArrives(page: Page, { control }: Replica, handle: string): Promise<void> {
  const { chat } = control.chatArrives({ author: handle, text: 'Hello?' }, { handle, name: handle });
  const row = `pierce/[data-testid="dm-conversation-item-${testIdOf(chat)}"]`;
  await expect.poll(() => badgeCounts(page, row)).toEqual({ 1: 1 });
}

/** How many hosts of ours can be seen. */
const visibleHosts = (page: Page) =>
  page.$$eval(
    'pierce/[data-inlay]',
    (hosts) => hosts.filter((host) => getComputedStyle(host).visibility === 'visible').length,
  );

test('a background that Firefox has stopped wakes up for a mention', async ({ open, firefox, replica }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => badgeCounts(page, POSTS)).toEqual(everyRowHasOne);
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
  await aChatArrives(chats, replica, 'anna_a');
  const mentions = await open('/notifications/mentions');
  await mentions.evaluate(() => document.body.setAttribute('data-draft', 'kept'));
  await expect.poll(() => badgeCounts(mentions, POSTS)).toEqual(everyRowHasOne);

  await firefox.browser.installExtension(path.resolve(extension));
  const post = replica.control.arriveNext();
  await expect.poll(() => badgeOf(mentions, post.id)).toMatchObject({ state: 'waiting' });
  await expect.poll(() => badgeCounts(mentions, POSTS)).toEqual(everyRowHasOne);
  expect(await mentions.evaluate(() => document.body.getAttribute('data-draft'))).toBe('kept');
  await chats.bringToFront();
  await aChatArrives(chats, replica, 'bora_b');
  expect(await badgeCounts(chats, CHATS)).toEqual(noRowHasTwo);

  await firefox.chrome.disableExtension();
  await expect.poll(() => visibleHosts(chats)).toBe(0);
  await expect.poll(() => visibleHosts(mentions)).toBe(0);
  await firefox.chrome.enableExtension();
  await aChatArrives(chats, replica, 'cem_c');
  expect(await badgeCounts(chats, CHATS)).toEqual(noRowHasTwo);
  expect(await visibleHosts(chats)).toBeGreaterThan(0);
});
