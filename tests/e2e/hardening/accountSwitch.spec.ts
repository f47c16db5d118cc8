import { expect, test } from '../fixtures';
import {
  badgeOfPost,
  badges,
  bar,
  button,
  composerOf,
  draftOf,
  openConversation,
  options,
  picker,
  placesOf,
} from './shift';

const SHOP = 'kopikita_shop';
const BRAND = 'kopikita';

test('under another account nothing of the first is shown, and on the way back all of it', async ({
  open,
  replica,
}) => {
  const page = await openConversation('mention', replica, open);
  const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
  await button(page, 'Add tag').click();
  await page.keyboard.type('Only for the brand');
  await page.keyboard.press('Enter');
  await expect(badgeOfPost(page, id).locator('.tag')).toHaveText('Only for the brand');
  await page.keyboard.type('half a ta');

  replica.control.switchAccount(SHOP);
  await expect(bar(page)).toHaveCount(0);
  await expect(page.getByTestId('AppTabBar_Profile_Link')).toHaveAttribute('href', `/${SHOP}`);
  await expect(badges(page)).toHaveCount(0);

  replica.control.switchAccount(BRAND);
  await expect(bar(page).locator('.tag')).toHaveText(['Only for the brand']);
  await expect(bar(page).getByRole('combobox', { name: 'Find or create a tag' })).toHaveCount(0);
  await expect(badgeOfPost(page, id).locator('.tag')).toHaveText('Only for the brand');
});

for (const where of placesOf('mention')) {
  test(`a list of replies closes with the account it was opened for, the draft stays (${where})`, async ({
    open,
    replica,
  }) => {
    const page = await openConversation(where, replica, open);
    await composerOf(page).click();
    await page.keyboard.type('For your patience: /che');
    await expect(options(page).first()).toBeVisible();
    const before = await draftOf(page);
    replica.control.switchAccount(SHOP);
    await expect(picker(page)).toHaveCount(0);
    await expect(bar(page)).toHaveCount(0);
    // A chat of the first account is not shown to the other.
    if (where === 'mention') expect(await draftOf(page)).toBe(before);
  });
}
