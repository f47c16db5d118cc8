import type { Page } from 'playwright-core';
import type { browser as browserApi } from 'wxt/browser';
import { ofKind, recordOf, wheel } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { storedMessages } from './storedMessages';

declare const chrome: Pick<typeof browserApi, 'runtime'>;

const POSTS = 'article[data-testid="tweet"]';

/** Ids of the posts in the page, and of those among them that bear a badge; more than one badge counts twice. */
const badgedPosts = (page: Page) =>
  page.locator(POSTS).evaluateAll((posts) =>
    posts.map((post) => ({
      id: /status\/(\d+)/.exec(post.querySelector('a:has(> time)')?.getAttribute('href') ?? '')?.[1] ?? '',
      badges: [...post.querySelectorAll('[data-inlay="badge"]')].map(
        (badge) => badge.shadowRoot?.querySelector('.badge')?.getAttribute('aria-label') ?? '',
      ),
    })),
  );

const allBadged = async (page: Page) => {
  const posts = await badgedPosts(page);
  return posts.length > 0 && posts.every(({ badges }) => badges.length === 1);
};

/** Scrolls down by most of a window with every second frame. @returns ids of all posts that were in the page */
const flingToTheEnd = (page: Page) =>
  page.evaluate(async () => {
    const ids = new Set<string>();
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const { documentElement: root } = document;
    for (let turnsAtEnd = 0; turnsAtEnd < 30; ) {
      await frame();
      await frame();
      for (const time of document.querySelectorAll('article a > time')) {
        ids.add(/status\/(\d+)/.exec(time.parentElement?.getAttribute('href') ?? '')?.[1] ?? '');
      }
      turnsAtEnd = innerHeight + scrollY >= root.scrollHeight - 1 ? turnsAtEnd + 1 : 0;
      scrollBy(0, 2600);
    }
    return [...ids];
  });

test('every post in the mentions bears one badge, also after scrolling down and back', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => allBadged(page)).toBe(true);
  for (const distance of [1500, 2500, -1000, -3000]) {
    await wheel(page, distance);
    await expect.poll(() => allBadged(page)).toBe(true);
  }
  expect(ofKind(await recordOf(page), 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
});

test('posts not addressed to us bear none and are not stored', async ({
  open,
  browserWithInlay,
  replica,
}) => {
  const page = await open('/home');
  const own = await badgedPosts(page);
  const { posts } = replica.control.world();
  await expect
    .poll(async () => (await badgedPosts(page)).some(({ badges }) => badges.length === 1))
    .toBe(true);
  for (const { id, badges } of await badgedPosts(page)) {
    const text = posts.find((post) => post.id === id)?.text ?? '';
    if (badges.length > 0) expect(text.toLowerCase()).toContain('@');
  }
  const stored = new Set((await storedMessages(browserWithInlay)).map(({ id }) => id));
  const ambient = own.filter(({ badges }) => badges.length === 0).map(({ id }) => id);
  const author = replica.control.world().accounts;
  for (const id of ambient) {
    const post = posts.find((each) => each.id === id);
    const isAddressed = author.some((handle) =>
      post?.text.toLowerCase().includes(`@${handle.toLowerCase()}`),
    );
    if (!isAddressed) expect(stored.has(id), `${id} is stored`).toBe(false);
  }
});

/** Every row is in the page for a moment only, however many there are: the whole of it is for `npm run test:full`. */
const LONG_TIMELINE = process.env.INLAY_FULL ? 5000 : 400;

test.describe(`a timeline of ${LONG_TIMELINE} posts`, () => {
  test.use({ world: { bulkPosts: LONG_TIMELINE, bulkAddressedShare: 1 } });

  test('scrolled through recycled rows loses none and doubles none', async ({
    open,
    browserWithInlay,
    replica,
  }) => {
    test.setTimeout(300_000);
    replica.control.setRecycling(true);
    const page = await open('/notifications/mentions');
    // Fewer turns.
    await page.setViewportSize({ width: 1280, height: 3000 });
    await expect.poll(() => allBadged(page)).toBe(true);
    const shown = new Set(await flingToTheEnd(page));
    expect(shown.size).toBeGreaterThan(LONG_TIMELINE);
    await expect
      .poll(async () => (await storedMessages(browserWithInlay)).filter(({ id }) => shown.has(id)).length, {
        timeout: 60_000,
      })
      .toBe(shown.size);
    const stored = await storedMessages(browserWithInlay);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(stored.length);
    expect(await page.locator('[data-inlay="badge"]').count()).toBeLessThan(60);
  });
});

test('rows are as high as without Inlay', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => allBadged(page)).toBe(true);
  const heights = () =>
    page.locator(POSTS).evaluateAll((posts) => posts.map((post) => post.getBoundingClientRect().height));
  const withBadges = await heights();
  await page.locator('[data-inlay="badge"]').evaluateAll((badges) => {
    for (const badge of badges) {
      if (badge instanceof HTMLElement) badge.style.setProperty('display', 'none', 'important');
    }
  });
  expect(await heights()).toEqual(withBadges);
});

test('badges stay through another theme and another language of the site', async ({ open, replica }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => allBadged(page)).toBe(true);
  for (const theme of ['dim', 'dark', 'light'] as const) {
    replica.control.setTheme(theme);
    await expect.poll(() => allBadged(page)).toBe(true);
  }
  for (const language of ['tr', 'id', 'en'] as const) {
    replica.control.setLanguage(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await expect.poll(() => allBadged(page)).toBe(true);
  }
});

test('a mention that comes in while the page is open gets its badge', async ({ open, replica }) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => allBadged(page)).toBe(true);
  const post = replica.control.arriveNext();
  await expect
    .poll(async () => (await badgedPosts(page)).find(({ id }) => id === post.id)?.badges.length)
    .toBe(1);
});

test('each account sees its own conversations, also after going to the other and back', async ({
  open,
  replica,
}) => {
  const page = await open('/notifications/mentions');
  await expect.poll(() => allBadged(page)).toBe(true);
  const [first = '', second = ''] = replica.control.world().accounts;
  for (const account of [second, first, second]) {
    replica.control.switchAccount(account);
    await expect(page.locator('[data-testid="AppTabBar_Profile_Link"]')).toHaveAttribute(
      'href',
      `/${account}`,
    );
    await expect.poll(() => allBadged(page)).toBe(true);
  }
});

test('a reply that is sent here stops the wait, and is known to be one’s own', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const mention = replica.control.arriveNext();
  const page = await open(`/${mention.author}/status/${mention.id}`);
  const focused = page.locator('article[tabindex="-1"] [data-inlay="badge"] .badge');
  await expect(focused).toHaveAttribute('data-state', 'waiting');
  await page.locator('[data-testid="tweetTextarea_0"]').first().click();
  await page.keyboard.type('Merhaba, hemen bakıyoruz 🙏');
  await page.locator('[data-testid="tweetButtonInline"]').click();
  await expect(focused).toHaveAttribute('data-state', 'notWaiting');
  await expect
    .poll(async () =>
      (await storedMessages(browserWithInlay))
        .filter(({ direction }) => direction === 'outbound')
        .map(({ authorKind }) => authorKind),
    )
    .toContain('me');
});

for (const where of ['its own page', 'a list']) {
  test(`the row asked for in the popup is framed in ${where}, without scrolling to it`, async ({
    open,
    browserWithInlay,
    replica,
  }) => {
    const mention = replica.control.arriveNext();
    const isOwnPage = where === 'its own page';
    const page = await open(
      isOwnPage ? `/${mention.author}/status/${mention.id}` : '/notifications/mentions',
    );
    const row = page.locator('article', { has: page.locator(`a[href$="/status/${mention.id}"]`) });
    await expect(row.locator('[data-inlay="badge"]')).toHaveCount(1);
    const stored = await storedMessages(browserWithInlay);
    const conversationId = stored.find(({ id }) => id === mention.id)?.conversationId ?? '';
    const tabCount = browserWithInlay.context.pages().length;
    const popup = await browserWithInlay.openPopup();
    await popup.evaluate((envelope) => chrome.runtime.sendMessage(envelope), {
      inlay: 'request',
      type: 'openConversation',
      request: { conversationId },
    });
    await popup.close();
    await page.bringToFront();
    const frame = page.locator('[data-inlay="highlight"] .frame');
    await expect(frame).toBeVisible();
    await expect.poll(async () => (await frame.boundingBox())?.y).toBe((await row.boundingBox())?.y);
    await expect(frame).toHaveCount(0, { timeout: 10_000 });
    expect(browserWithInlay.context.pages()).toHaveLength(tabCount);
    expect(ofKind(await recordOf(page), 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
  });
}
