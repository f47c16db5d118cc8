import { draftsOf, ofKind, recordOf, wheel } from '../support/replicaPage';
import { expect, test } from './fixtures';

/** The replica by itself: what the other tests take for granted. */
// Playwright takes undefined for "the default", hence the empty name.
test.use({ extension: '' });

const POSTS = '[data-testid="cellInnerDiv"] article[data-testid="tweet"]';

test('pages follow each other without a reload, and going back returns to the same place', async ({
  open,
}) => {
  const page = await open('/notifications/mentions');
  await page.evaluate(() => document.body.setAttribute('data-same-document', ''));
  await wheel(page, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(500);
  const place = await page.evaluate(() => scrollY);
  const second = page.locator(`${POSTS} a:has(> time)`).nth(2);
  const address = await second.getAttribute('href');
  await second.dispatchEvent('click');
  await expect(page).toHaveURL(`https://x.com${address}`);
  await expect(page.locator('article[tabindex="-1"][data-testid="tweet"]')).toBeVisible();
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  await expect(page.locator('body')).toHaveAttribute('data-same-document', '');
});

test.describe('a timeline of 5,000 posts', () => {
  test.use({ world: { bulkPosts: 5000 } });

  for (const isRecycling of [false, true]) {
    test(`keeps few cells and skips none, ${isRecycling ? 'with' : 'without'} recycled rows`, async ({
      open,
      replica,
    }) => {
      replica.control.setRecycling(isRecycling);
      const page = await open('/home');
      const seen = new Set<string>();
      for (let turn = 0; turn < 25; turn += 1) {
        const numbers = await page
          .locator('[data-testid="tweetText"]')
          .evaluateAll((texts) =>
            texts.map((text) => /\(no\. (\d+)\)/.exec(text.textContent ?? '')?.[1] ?? ''),
          );
        for (const number of numbers.filter(Boolean)) seen.add(number);
        expect(await page.locator('[data-testid="cellInnerDiv"]').count()).toBeLessThan(60);
        const before = await page.evaluate(() => scrollY);
        await wheel(page, 800);
        await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before);
      }
      const highest = Math.max(...[...seen].map(Number));
      expect(highest).toBeGreaterThan(20);
      expect(seen.size).toBe(highest);
      await page
        .locator(POSTS)
        .evaluateAll((posts) => posts.map((post) => post.setAttribute('data-was', post.textContent ?? '')));
      const before = await page.evaluate(() => scrollY);
      await wheel(page, 1600);
      await expect.poll(() => page.evaluate(() => scrollY)).toBe(before + 1600);
      const others = await page
        .locator('[data-was]')
        .evaluateAll(
          (posts) => posts.filter((post) => post.getAttribute('data-was') !== post.textContent).length,
        );
      expect(others > 0).toBe(isRecycling);
      expect(ofKind(await recordOf(page), 'scroll').filter(({ cause }) => cause === 'foreign')).toEqual([]);
    });
  }

  test('stays where it is while customers write', async ({ open, replica }) => {
    const page = await open('/home');
    await wheel(page, 2400);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2400);
    const row = page.locator(`${POSTS} [data-testid="tweetText"]`).filter({ visible: true }).nth(4);
    const text = await row.textContent();
    const top = () =>
      page
        .getByText(text ?? '', { exact: true })
        .first()
        .evaluate((element) => element.getBoundingClientRect().top);
    const before = await top();
    const post = replica.control.arriveNext();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(2400);
    expect(post.text).toContain('@kopikita');
    await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(2);
  });
});

test('what is typed in the composer is in its model, and sending adds it to the thread', async ({
  open,
  replica,
}) => {
  const waiting = replica.control.world().posts.find(({ text }) => text.includes('charged twice'));
  const page = await open(`/${waiting?.author}/status/${waiting?.id}`);
  const button = page.locator('[data-testid="tweetButtonInline"]');
  await expect(button).toBeDisabled();
  await page.locator('[data-testid="tweetTextarea_0"]').click();
  await page.keyboard.type('Sorry about that!');
  await page.keyboard.press('Enter');
  await page.keyboard.type('We are on it.');
  expect(await draftsOf(page)).toMatchObject([
    { place: 'inline', answers: waiting?.id, text: 'Sorry about that!\nWe are on it.', selectionStart: 31 },
  ]);
  await button.click();
  await expect(page.locator(POSTS).filter({ hasText: 'We are on it.' })).toBeVisible();
  await expect(button).toBeDisabled();
  await expect
    .poll(() => ofKind(replica.control.record(), 'send'))
    .toMatchObject([{ text: 'Sorry about that!\nWe are on it.', answers: waiting?.id }]);
});

test('the reply button opens a window over the page which keeps the focus', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await page.locator(`${POSTS} [data-testid="reply"]`).first().click();
  await expect(page).toHaveURL('https://x.com/compose/post');
  const composer = page.locator('#layers [role="dialog"] [data-testid="tweetTextarea_0"]');
  await expect(composer).toBeFocused();
  await page.locator('main article').first().focus();
  await expect(composer).toBeFocused();
  await composer.pressSequentially('Hello');
  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL('https://x.com/notifications/mentions');
  await expect(page.locator('[role="dialog"]')).toHaveCount(0);
});

test('language, palette and account change while the page is open', async ({ open, replica }) => {
  const page = await open('/notifications/mentions');
  const first = page.locator(POSTS).first();
  const address = await first.locator('a:has(> time)').getAttribute('href');
  replica.control.setLanguage('tr');
  await expect(page.locator('html')).toHaveAttribute('lang', 'tr');
  await expect(page.getByRole('heading', { name: 'Bildirimler' })).toBeVisible();
  await expect(first.locator('a:has(> time)')).toHaveAttribute('href', address ?? '');
  replica.control.setTheme('dark');
  await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
  replica.control.switchAccount('kopikita_shop');
  await expect(page.locator('[data-testid="AppTabBar_Profile_Link"]')).toHaveAttribute(
    'href',
    '/kopikita_shop',
  );
  await expect(page.locator(POSTS).first()).toContainText('hediye kutusuna');
});

test('a post’s page and a notice on it speak the language of the site, also when it changes', async ({
  open,
  replica,
}) => {
  const { author, id } = replica.control.arriveNext();
  const page = await open(`/${author}/status/${id}`);
  await page.keyboard.press('x');
  await expect(page.getByTestId('toast')).toHaveText('Block account');
  replica.control.setLanguage('tr');
  await expect(page.getByTestId('toast')).toHaveText('Hesabı engelle');
  await expect(page.locator('main').getByRole('heading', { name: 'Gönderi', exact: true })).toBeVisible();
});

test('a key outside of a field is a command of the site, and is recorded', async ({ open }) => {
  const page = await open('/notifications/mentions');
  await page.keyboard.press('j');
  await expect(page.locator(POSTS).first()).toBeFocused();
  await page.keyboard.press('l');
  await expect(page.locator(POSTS).first().locator('[data-testid="unlike"]')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.locator('[data-testid="SearchBox_Search_Input"]')).toBeFocused();
  await page.keyboard.type('jl');
  expect(ofKind(await recordOf(page), 'shortcut').map(({ key }) => key)).toEqual(['j', 'l', '/']);
});

test('a deleted parent leaves a place without an author', async ({ open, replica }) => {
  const orphan = replica.control.world().posts.find(({ text }) => text.includes('same here'));
  const page = await open(`/${orphan?.author}/status/${orphan?.id}`);
  const cells = page.locator('[data-testid="cellInnerDiv"]');
  await expect(cells.first().locator('article')).not.toHaveAttribute('data-testid', 'tweet');
  await expect(cells.nth(1).locator('article[tabindex="-1"]')).toContainText('same here');
});

test('foreign code and markup are refused, and other hosts lead nowhere', async ({
  open,
  browserWithInlay,
  replica,
}) => {
  const page = await open('/home');
  const outcome = await page.evaluate(() => {
    try {
      // What no extension may do to a page that protects itself; the replica must refuse it as X does.
      document.createElement('div').innerHTML = '<b>bold</b>';
      return 'taken';
    } catch (error) {
      return error instanceof TypeError ? 'refused' : String(error);
    }
  });
  expect(outcome).toBe('refused');
  await expect.poll(() => ofKind(replica.control.record(), 'error')).toMatchObject([{ source: 'policy' }]);
  await page.goto('https://www.facebook.com/');
  await expect(page).toHaveTitle('Facebook');
  const other = await browserWithInlay.context.newPage();
  await expect(other.goto('https://example.com/')).rejects.toThrow('ERR_NAME_NOT_RESOLVED');
});

test('every request is in the log', async ({ open, replica }) => {
  await open('/home');
  const paths = replica.requests().map(({ path }) => path.replace(/\?.*/, ''));
  expect(paths).toContain('/home');
  expect(new Set(paths)).toEqual(
    new Set(['/home', '/replica/site.css', '/replica/site.js', '/replica/events', '/replica/icon.svg']),
  );
});
