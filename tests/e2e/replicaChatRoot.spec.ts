import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { expect, test } from './fixtures';
import { boxOf, MAYA, threadOf } from './replicaChatPage';

/** Where X Chat stands in the replica by itself: the root that holds it, and what locks it. */
test.use({ extension: '' });

test('a root that comes late changes no child of anything', async ({ open, replica }) => {
  replica.control.setChatRoot('absent');
  const page = await open('/i/chat');
  expect(await page.getByTestId('xchatEmbedRoute').evaluate(({ shadowRoot }) => shadowRoot)).toBeNull();
  await page.evaluate(() => {
    const observer = new MutationObserver((changes) =>
      document.body.setAttribute('data-changes', String(changes.length)),
    );
    observer.observe(document.querySelector('main') ?? document.body, {
      childList: true,
      subtree: true,
      attributes: true,
    });
  });
  replica.control.setChatRoot('open');
  await expect(page.getByTestId('dm-conversation-scroller').getByRole('option').first()).toBeVisible();
  await expect(page.locator('body')).not.toHaveAttribute('data-changes');
});

test('older builds stand in the page itself', async ({ open, replica }) => {
  replica.control.setChatRoot('light');
  const page = await open(threadOf(MAYA));
  await expect(boxOf(page)).toBeVisible();
  expect(
    await page.evaluate(() => document.querySelector('main [data-testid="dm-container"]') !== null),
  ).toBe(true);
  await expect(page.getByTestId('xchatEmbedRoute')).toHaveCount(0);
  await page.getByTestId('AppTabBar_Home_Link').click();
  await expect(page.locator('article').first()).toBeVisible();
});

test('a closed root shows nothing of the chats, and its box takes no key for a command', async ({
  open,
  replica,
}) => {
  replica.control.setChatRoot('closed');
  const page = await open(threadOf(MAYA));
  const host = page.getByTestId('xchatEmbedRoute');
  await expect.poll(() => draftsOf(page)).toHaveLength(1);
  expect(await host.evaluate(({ shadowRoot, childElementCount }) => [shadowRoot, childElementCount])).toEqual(
    [null, 0],
  );
  const box = await host.boundingBox();
  await page.mouse.click((box?.x ?? 0) + 700, (box?.y ?? 0) + (box?.height ?? 0) - 34);
  await page.keyboard.type('jl/');
  await expect.poll(async () => (await draftsOf(page))[0]?.text).toBe('jl/');
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

test('the passcode screen holds nothing of the chats, and comes again with every load', async ({
  open,
  replica,
}) => {
  replica.control.setChatLocked(true);
  const page = await open(threadOf(MAYA));
  await expect(page).toHaveURL(/\/i\/chat\/pin\/recovery\?from=/);
  const digits = page.getByTestId('pin-code-input-container').locator('input');
  await expect(digits).toHaveCount(4);
  await expect(digits.first()).toHaveAttribute('aria-label', 'Digit 1 of 4');
  await expect(page.getByTestId('dm-container')).toHaveCount(0);
  await page.keyboard.type('9999');
  await expect(page.getByRole('alert')).not.toBeEmpty();
  await page.keyboard.type('1234');
  await expect(page).toHaveURL(`https://x.com${threadOf(MAYA)}`);
  await expect(boxOf(page)).toBeVisible();
  await page.reload();
  await expect(digits.first()).toBeVisible();
});
