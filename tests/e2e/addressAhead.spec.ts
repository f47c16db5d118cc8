import type { Page } from 'playwright-core';
import type { World } from '../replica/world/model';
import { expect, test } from './fixtures';
import { storedMessages } from './storedMessages';

/** Ids of all posts that name us, that we wrote, or that stand under one of ours. */
function addressedIn({ posts, accounts }: World): ReadonlySet<string> {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const isOurs = (handle: string) =>
    accounts.some((account) => account.toLowerCase() === handle.toLowerCase());
  const isAddressed = (id: string | undefined): boolean => {
    const post = byId.get(id ?? '');
    if (post === undefined) return false;
    const namesUs = accounts.some((account) => post.text.toLowerCase().includes(`@${account.toLowerCase()}`));
    return isOurs(post.author) || namesUs || isAddressed(post.repliesTo);
  };
  return new Set(posts.map(({ id }) => id).filter(isAddressed));
}

const badgeOf = (page: Page, id: string) =>
  page.locator('article', { has: page.locator(`a[href$="/status/${id}"]`) }).locator('[data-inlay="badge"]');

test('an address that changes before its page is drawn makes customers of nobody', async ({
  open,
  browserWithInlay,
  replica,
}) => {
  const page = await open('/home');
  const { posts, accounts } = replica.control.world();
  const own = posts.find(({ author }) => accounts.includes(author));
  for (const address of [
    '/notifications',
    '/notifications/mentions',
    `/${own?.author}/status/${own?.id}`,
    `/${own?.author}/status/${own?.id}/photo/1`,
    '/compose/post',
  ]) {
    await page.evaluate((path) => history.pushState(null, '', path), address);
    const mention = replica.control.arriveNext();
    // Its badge tells that the page was read and written down under this address.
    await expect(badgeOf(page, mention.id)).toHaveCount(1);
  }
  const addressed = addressedIn(replica.control.world());
  const stored = await storedMessages(browserWithInlay);
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter(({ id }) => !addressed.has(id))).toEqual([]);
});

test('going back and forth quickly stores only what is for us', async ({
  open,
  browserWithInlay,
  replica,
}) => {
  const page = await open('/home');
  const { posts, accounts } = replica.control.world();
  const own = posts.find(({ author, repliesTo }) => accounts.includes(author) && repliesTo === undefined);
  await page.getByTestId('AppTabBar_Profile_Link').click();
  await page.locator(`a[href="/${own?.author}/status/${own?.id}"]`).first().click();
  await page.getByTestId('AppTabBar_Home_Link').click();
  await page.getByTestId('AppTabBar_Notifications_Link').click();
  await expect(page).toHaveURL('https://x.com/notifications');
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const arrived = () => new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    for (const step of [-1, -1, 1, -1, -1, 2, -1, 1, 1, -3, 2, 1, -1, -2, 3]) {
      const coming = arrived();
      history.go(step);
      await coming;
      await frame();
    }
  });
  await expect(page).toHaveURL('https://x.com/notifications');
  const mention = replica.control.arriveNext();
  await expect(badgeOf(page, mention.id)).toHaveCount(1);
  const addressed = addressedIn(replica.control.world());
  const stored = await storedMessages(browserWithInlay);
  expect(stored.filter(({ id }) => !addressed.has(id))).toEqual([]);
});
