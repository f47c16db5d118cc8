import { requestsOfExtension } from '../support/requestWatch';
import { expect, test } from './fixtures';
import { draftOf } from './replicaPage';

/** The build that users of Firefox get. */
test.use({ extension: '.output/firefox-mv3' });

test('works, asks nobody for anything, and lets the page look into none of its roots', async ({
  open,
  firefox,
  replica,
}) => {
  const mention = replica.control.arriveNext();
  const visit = async () => {
    const page = await open(`/${mention.author}/status/${mention.id}`);
    await page.locator('[data-testid="tweetTextarea_0"]').click();
    await page.keyboard.type('Hi');
    await expect.poll(() => draftOf(page)).toBe('Hi');
    return page;
  };
  const page = await visit();
  await page.waitForSelector('[data-inlay="badge"]');
  await page.waitForSelector('[data-inlay="bar"]');
  const roots = await page.evaluate(() =>
    [...document.querySelectorAll('[data-inlay]')].map((host) => host.shadowRoot),
  );
  expect(new Set(roots)).toEqual(new Set([null]));
  await expect
    .poll(async () => (await firefox.chrome.storedMessages()).map(({ id }) => id))
    .toContain(mention.id);

  const popup = await firefox.chrome.openPopup();
  await popup.waitForSelector('::-p-text(Waiting queue)');
  await popup.waitForSelector('::-p-text(1 in, from all)');
  await popup.close();

  const withExtension = await firefox.chrome.requests();
  await firefox.chrome.disableExtension();
  const before = withExtension.length;
  await visit();
  await expect
    .poll(async () => requestsOfExtension(withExtension, (await firefox.chrome.requests()).slice(before)))
    .toEqual([]);
});
