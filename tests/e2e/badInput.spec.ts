import { LONGEST_TEXT } from '../../lib/platforms/readText';
import { aPost } from '../support/aPost';
import { expect, noiseOf, test } from './fixtures';
import { storedMessages } from './storedMessages';

const FOREIGN = '<!doctype html><title>Elsewhere</title><p>Nothing of ours.</p>';
const NAMED = ['querySelector', 'querySelectorAll', 'createTreeWalker']
  .map((name) => `<img name="${name}"><form name="${name}"></form>`)
  .join('');
const RIGHT_TO_LEFT = '\u202e@acme\u2069 \u200bمرحبا\u200d \u0000\ufeff';
const MARKUP = '&lt;img src=x onerror=alert(1)&gt; {{ contact.name }}';

const pageOf = (posts: readonly string[]) => `<!doctype html><meta charset="utf-8"><title>Home / X</title>
  ${NAMED}<nav><a data-testid="AppTabBar_Profile_Link" href="/acme">Profile</a></nav>
  <main role="main"><div data-testid="primaryColumn"><section role="region"><div id="list">${posts.join('')}</div>
  </section></div></main>`;

test('bad pages are read without a word in their console, and nothing unseen is stored', async ({
  browserWithInlay,
}) => {
  const { context } = browserWithInlay;
  const posts = [
    aPost({ id: '1985000000000000901', text: '@acme', handle: 'huge' }),
    aPost({ id: '1985000000000000902', text: RIGHT_TO_LEFT, handle: 'rtl' }),
    aPost({ id: '1985000000000000903', text: '@acme hi', name: MARKUP, handle: 'markup' }),
    aPost({ id: '1985000000000000904', text: 'not for you', handle: 'stranger' }),
    aPost({ id: '', text: '@acme nowhere', handle: 'nobody' }),
  ];
  await context.route('https://x.com/home', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: pageOf(posts) }),
  );
  await context.route('https://x.com/nothing', (route) =>
    route.fulfill({ contentType: 'text/html; charset=utf-8', body: FOREIGN }),
  );

  const foreign = await context.newPage();
  const noises = [noiseOf(foreign)];
  await foreign.goto('https://x.com/nothing');

  const page = await context.newPage();
  noises.push(noiseOf(page));
  await page.goto('https://x.com/home');
  const badges = page.locator('[data-inlay="badge"]');
  await expect(badges).toHaveCount(3);
  await page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const list = document.getElementById('list');
    const [first] = list?.children ?? [];
    const text = first?.getElementsByTagName('article')[0]?.lastElementChild?.firstElementChild;
    if (!list || !first || !(text instanceof HTMLElement)) return;
    // Out of sight, since it is the reading that is tried here and not the browser's layout.
    text.style.display = 'none';
    text.textContent = `@acme ${'ağ😀 '.repeat(2_000_000)}`;
    for (let turn = 0; turn < 40; turn += 1) {
      const { lastElementChild: last } = list;
      last?.remove();
      await frame();
      if (last && turn % 2 === 0) list.prepend(last);
      else if (last) list.append(last);
      await frame();
    }
  });
  await page.evaluate(
    (late) => {
      const parsed = new DOMParser().parseFromString(late, 'text/html').body.firstElementChild;
      if (parsed) document.getElementById('list')?.append(parsed);
    },
    aPost({ id: '1985000000000000905', text: '@acme late', handle: 'late' }),
  );
  await expect(badges).toHaveCount(4);

  const stored = async () => (await storedMessages(browserWithInlay)).map(({ id }) => id).toSorted();
  const seen = ['901', '902', '903', '905'].map((end) => `1985000000000000${end}`);
  await expect.poll(stored).toEqual(seen);
  for (const { text } of await storedMessages(browserWithInlay)) {
    expect(text.length).toBeLessThanOrEqual(LONGEST_TEXT);
    expect(text.isWellFormed()).toBe(true);
  }
  expect(noises.flat()).toEqual([]);
});
