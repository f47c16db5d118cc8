import type { Page } from 'playwright-core';
import type { World } from '../../replica/world/model';
import { createRandom, type Random } from '../../replica/world/random';
import { ofKind, recordOf } from '../../support/replicaPage';
import { expect, test } from '../fixtures';
import { storedMessages } from '../storedMessages';
import { ours } from './shift';

/** A page shows one after another in every order, without ever being loaded again. */
const SEEDS = [1, 7];
const STEPS = 22;
const BRAND = 'kopikita';

interface Expectations {
  /** Posts of others that name us: each bears a badge wherever it stands. */
  readonly addressed: readonly string[];
  /** Posts of others beneath one of ours: on the page of one of ours each bears a badge. */
  readonly answers: readonly string[];
  /** Posts of ours, and those that have nothing to do with us. */
  readonly others: readonly string[];
}

function expectationsOf({ posts }: World): Expectations {
  const byId = new Map(posts.map((post) => [post.id, post]));
  const namesUs = (text: string) => new RegExp(`@${BRAND}(?!\\w)`, 'i').test(text);
  const isOurs = (id: string | undefined) => byId.get(id ?? '')?.author === BRAND;
  /** Under a post of ours, or under one that names us: whether such a one is for us depends on the page. */
  const isRelated = (id: string | undefined): boolean => {
    const post = byId.get(id ?? '');
    return post !== undefined && (isOurs(id) || namesUs(post.text) || isRelated(post.repliesTo));
  };
  const isUnderOurs = (id: string | undefined): boolean => {
    const parent = byId.get(id ?? '')?.repliesTo;
    return parent !== undefined && (isOurs(parent) || isUnderOurs(parent));
  };
  return {
    answers: posts.filter(({ id }) => !isOurs(id) && isUnderOurs(id)).map(({ id }) => id),
    addressed: posts.filter(({ id, text }) => !isOurs(id) && namesUs(text)).map(({ id }) => id),
    others: posts.filter(({ id }) => isOurs(id) || !isRelated(id)).map(({ id }) => id),
  };
}

/** Whatever of ours does not belong to what the page shows now, in words. */
const contradictionsIn = (page: Page, expectations: Expectations): Promise<readonly string[]> =>
  page.evaluate(({ addressed, answers, others }) => {
    const faults: string[] = [];
    const roots = [...document.querySelectorAll('*')].flatMap((each) =>
      each.hasAttribute('data-inlay') ? [] : (each.shadowRoot ?? []),
    );
    const hosts = [document, ...roots].flatMap((place) => [...place.querySelectorAll('[data-inlay]')]);
    const focusedId = /status\/(\d+)/.exec(location.pathname)?.[1] ?? '';
    const nevers = new Set(others);
    const musts = new Set([...addressed, ...(nevers.has(focusedId) ? answers : [])]);
    for (const post of document.querySelectorAll('article[data-testid="tweet"]')) {
      const own = [...post.querySelectorAll('a[href*="/status/"]:has(> time)')].at(0);
      const id = /status\/(\d+)/.exec(own?.getAttribute('href') ?? '')?.[1] ?? '';
      const count = hosts.filter((host) => post.contains(host)).length;
      if (musts.has(id) && count !== 1) faults.push(`${id} is for us and bears ${count} badges`);
      if (nevers.has(id) && count !== 0) faults.push(`${id} is not for us and bears ${count} badges`);
      if (count > 1) faults.push(`${id} bears ${count} badges`);
    }
    const orphans = hosts.filter(
      (host) => host.getAttribute('data-inlay') === 'badge' && !host.closest('article, [role="option"]'),
    );
    if (orphans.length > 0) faults.push(`${orphans.length} badges belong to nothing`);
    for (const row of roots.flatMap((root) => [...root.querySelectorAll('[role="option"]')])) {
      const count = hosts.filter((host) => row.contains(host)).length;
      const isUnread = row.closest('[aria-description]') !== null;
      if (count > 1 || (isUnread && count === 0)) faults.push(`a chat bears ${count} badges`);
    }
    const bars = hosts.filter((host) => host.getAttribute('data-inlay') === 'bar');
    const said = bars.map((each) => each.shadowRoot?.querySelector('strong')?.textContent ?? '');
    const head = roots
      .map((root) => root.querySelector('[data-testid="dm-conversation-username"]'))
      .find(Boolean);
    const focused = document.querySelector('article[tabindex="-1"][data-testid="tweet"]');
    const link = focused?.querySelector('[data-testid="User-Name"] a');
    const letters = document.createTreeWalker(link ?? document.head, NodeFilter.SHOW_ALL);
    let author = '';
    for (let node = letters.nextNode(); node && link; node = letters.nextNode()) {
      // Emoji are pictures.
      author += node instanceof HTMLImageElement ? node.alt : (node.nodeValue ?? '');
    }
    const isForUs = focused !== null && musts.has(focusedId);
    const wanted = head ? [head.textContent] : isForUs ? [author] : [];
    const isFree = !head && focused !== null && !isForUs && !nevers.has(focusedId);
    const isOwnAnswer = !head && focused !== null && nevers.has(focusedId) && bars.length === 1;
    if (!isFree && !isOwnAnswer && JSON.stringify(said) !== JSON.stringify(wanted)) {
      faults.push(`the bar says ${JSON.stringify(said)} where ${JSON.stringify(wanted)} is shown`);
    }
    if (bars.length > 1) faults.push('there are two bars');
    const rest = hosts.filter((host) => !/^(badge|bar)$/.test(host.getAttribute('data-inlay') ?? ''));
    if (rest.length > 0) faults.push(`${rest.length} other parts of ours are left`);
    return faults;
  }, expectations);

/** Presses what a person would, where there is such a thing; there need not be. */
const press = (page: Page, selector: string, random: Random) =>
  page.locator(selector).evaluateAll((found, share) => {
    const element = found[Math.floor(share * found.length)];
    if (element instanceof HTMLElement) element.click();
  }, random.next());

/** In the history, as far as this document made it. */
const go = (page: Page, delta: 1 | -1) =>
  page.evaluate(async (by) => {
    if (by < 0 ? !navigation.canGoBack : !navigation.canGoForward) return;
    const arrived = new Promise((resolve) => addEventListener('popstate', resolve, { once: true }));
    history.go(by);
    await arrived;
  }, delta);

const STEPS_TO_TAKE: Readonly<Record<string, (page: Page, random: Random) => Promise<unknown>>> = {
  home: (page, random) => press(page, '[data-testid="AppTabBar_Home_Link"]', random),
  notifications: (page, random) => press(page, '[data-testid="AppTabBar_Notifications_Link"]', random),
  mentions: (page, random) => press(page, 'a[href="/notifications/mentions"]', random),
  profile: (page, random) => press(page, '[data-testid="AppTabBar_Profile_Link"]', random),
  replies: (page, random) => press(page, `a[href="/${BRAND}/with_replies"]`, random),
  post: (page, random) => press(page, 'article[data-testid="tweet"] a:has(> time)', random),
  author: (page, random) => press(page, 'article [data-testid="User-Name"] a:not(:has(> time))', random),
  search: async (page) => {
    const field = page.getByTestId('SearchBox_Search_Input').first();
    if ((await field.count()) === 0) return;
    await field.fill('order');
    await field.press('Enter');
  },
  chats: (page, random) => press(page, '[data-testid="AppTabBar_DirectMessage_Link"]', random),
  chat: (page, random) => press(page, '[data-testid="dm-conversation-scroller"] [role="option"]', random),
  back: (page) => go(page, -1),
  forth: (page) => go(page, 1),
};

/** Where most is at stake, and what depends on there being something to press. */
const LIKELY = ['post', 'post', 'chat', 'chat', 'chats', 'mentions', 'back'];

for (const seed of SEEDS) {
  test(`wherever one goes, back and forth, all that is ours belongs to what is shown (walk ${seed})`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const page = await open('/notifications/mentions');
    await expect(ours(page).first()).toBeAttached();
    await page.evaluate(() => document.body.setAttribute('data-same-document', ''));
    const random = createRandom(seed);
    const expectations = expectationsOf(replica.control.world());
    const [first = 'home', ...others] = Object.keys(STEPS_TO_TAKE);
    for (let count = 0; count < STEPS; count += 1) {
      // At times several steps in one go, before anything of ours can follow.
      const names = Array.from({ length: random.between(1, 3) }, () =>
        random.pick([first, ...others, ...LIKELY]),
      );
      await test.step(names.join(', '), async () => {
        for (const name of names) await STEPS_TO_TAKE[name]?.(page, random);
        const message = `after ${names.join(', ')} at ${page.url()}`;
        await expect.poll(() => contradictionsIn(page, expectations), { message }).toEqual([]);
      });
    }
    await expect(page.locator('body')).toHaveAttribute('data-same-document', '');
    const record = await recordOf(page);
    expect(ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
    expect([...ofKind(record, 'send'), ...ofKind(record, 'chatSend')]).toEqual([]);
    const ambient = new Set(expectations.others);
    const ourOwn = new Set(
      replica.control.world().posts.flatMap(({ id, author }) => (author === BRAND ? id : [])),
    );
    const stored = await storedMessages(browserWithInlay);
    expect(stored.filter(({ id }) => ambient.has(id) && !ourOwn.has(id))).toEqual([]);
  });
}
