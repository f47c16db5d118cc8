import type { Page } from 'playwright-core';
import { ofKind, recordOf } from '../../support/replicaPage';
import { expect, test } from '../fixtures';
import { badges, bar, button, draftOf, openConversation, options, ours, picker, placesOf } from './shift';

const HOW_OFTEN = 'data-thrown-out';

/** Lets the page throw out whatever is not its own, wherever it stands, as soon as it comes. */
const throwOutAll = (page: Page) =>
  page.evaluate((counter) => {
    const root = document.documentElement;
    const seen = new WeakSet<Node>();
    const watch = (place: Document | ShadowRoot): void => {
      if (seen.has(place)) return;
      seen.add(place);
      const sweep = () => {
        for (const element of place.querySelectorAll('*')) {
          if (element.shadowRoot && !element.hasAttribute('data-inlay')) watch(element.shadowRoot);
        }
        for (const host of place.querySelectorAll('[data-inlay]')) {
          host.remove();
          root.setAttribute(counter, String(Number(root.getAttribute(counter)) + 1));
        }
      };
      new MutationObserver(sweep).observe(place, { childList: true, subtree: true });
      sweep();
    };
    watch(document);
  }, HOW_OFTEN);

const timesThrownOut = async (page: Page) => Number(await page.locator('html').getAttribute(HOW_OFTEN));

for (const where of placesOf('chat')) {
  test(`a page that throws out all that is ours is left in peace, and the popup says so (${where})`, async ({
    open,
    replica,
    browserWithInlay,
  }) => {
    const page = await openConversation(where, replica, open);
    await expect(badges(page).first()).toBeAttached();
    const count = await ours(page).count();
    await throwOutAll(page);
    // Five times each, and the sixth is no more than tried.
    await expect.poll(() => timesThrownOut(page)).toBe(count * 6);
    await expect(ours(page)).toHaveCount(0);
    const popup = await browserWithInlay.openPopup();
    const notice = popup.locator('section.notice', { hasText: 'X changed its pages' });
    await expect(notice).toContainText('Parts that can no longer be read: 2');
    await page.bringToFront();
    // Something new on the page is no reason to begin again.
    if (where === 'mention') replica.control.arriveNext();
    else replica.control.chatArrives({ author: 'maya_brews', text: 'Hello?' });
    await page.locator('body').click({ position: { x: 2, y: 2 } });
    expect(await timesThrownOut(page)).toBe(count * 6);
  });
}

test('a bar and a list thrown out once or twice come back as they were, and the typing goes on', async ({
  open,
  replica,
}) => {
  const page = await openConversation('mention', replica, open);
  await button(page, 'Canned replies').click();
  await expect(picker(page).getByRole('combobox')).toBeFocused();
  for (const part of ['che', 'ck', 'ing']) {
    await page.keyboard.type(part);
    await ours(page).evaluateAll((hosts) => {
      for (const host of hosts) host.remove();
    });
    await expect(picker(page).getByRole('combobox')).toBeFocused();
  }
  await expect(picker(page).getByRole('combobox')).toHaveValue('checking');
  await expect(bar(page)).toHaveCount(1);
  await expect(options(page).first()).toContainText('/checking');
  await page.keyboard.press('Enter');
  await expect.poll(() => draftOf(page)).toMatch(/^Hi Anna/);
  expect(ofKind(await recordOf(page), 'shortcut')).toEqual([]);
});

test('a list that nobody can see any more takes no keys', async ({ open, replica }) => {
  const page = await openConversation('mention', replica, open);
  await throwOutAll(page);
  await expect(ours(page)).toHaveCount(0);
  await page.getByTestId('tweetTextarea_0').click();
  await page.keyboard.type('/checking');
  await page.keyboard.press('Enter');
  await page.keyboard.type('!');
  await expect.poll(() => draftOf(page)).toBe('/checking\n!');
});
