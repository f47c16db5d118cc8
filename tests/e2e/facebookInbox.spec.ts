import { MADE_UP } from '../replica/world/languages';
import { violationsOf } from '../support/violationsOf';
import {
  badgeOf,
  bar,
  foreignEvents,
  openInbox,
  openThread,
  picker,
  ROWS,
  rowOf,
  sentFrom,
  textsIn,
} from './facebookPage';
import { expect, test } from './fixtures';

/** The inbox of Meta Business Suite: rows without ids, an address that follows the page, real Lexical boxes. */
const NADIA = 'Nadia Sari';
const ZEYNEP = 'Zeynep Öztürk 🌿';
const MAYA = 'Maya Lindqvist';

for (const language of ['tr', MADE_UP] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ world: { settings: { language } } });

    test('what was opened is known by its row from then on: wait, tag, priority; nobody else’s', async ({
      open,
    }) => {
      const page = await openInbox(open);
      await openThread(page, NADIA);
      await expect(bar(page).locator('.mark')).toHaveText('Instagram');
      await expect(badgeOf(page, NADIA).locator('.wait')).toHaveText(/^\d+m$/);
      await bar(page).getByRole('button', { name: 'Add tag' }).click();
      await page.keyboard.type('gift');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await bar(page).locator('select').selectOption('urgent');
      await expect(badgeOf(page, NADIA).locator('.tag')).toHaveText('gift');
      await expect(badgeOf(page, NADIA).locator('.priority')).toHaveAttribute('data-priority', 'urgent');

      await openThread(page, ZEYNEP);
      await expect(bar(page).locator('.tag')).toHaveCount(0);
      await expect(badgeOf(page, ZEYNEP)).toHaveAttribute('data-state', 'waiting');
      await openThread(page, NADIA);
      await expect(bar(page).locator('.tag')).toHaveText('gift');

      // Two customers of one name: only the one that was opened is known.
      const theirs = page.locator(ROWS).filter({ hasText: 'Kak, gilingan saya' }).filter({ hasText: 'Budi' });
      await theirs.click();
      await expect(theirs.locator('[data-inlay="badge"]')).toHaveCount(1);
      await page.locator(ROWS).first().hover();
      await page.mouse.wheel(0, 1200);
      const namesake = page
        .locator(ROWS)
        .filter({ hasText: 'Bisa! Makasih min' })
        .filter({ hasText: 'Budi' });
      await expect(namesake).toBeVisible();
      await expect(namesake.locator('[data-inlay="badge"]')).toHaveCount(0);
      await page.mouse.wheel(0, -1200);

      const heights = await page
        .locator(ROWS)
        .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
      expect(new Set(heights)).toEqual(new Set([88]));
      // A later tab knows what was opened in this one, and does not take one Budi for the other.
      await page.reload();
      await page.locator(ROWS).first().waitFor();
      await expect(badgeOf(page, NADIA).locator('.tag')).toHaveText('gift');
      await expect(badgeOf(page, ZEYNEP)).toHaveAttribute('data-state', 'waiting');
      await expect(theirs.locator('[data-inlay="badge"]')).toHaveCount(1);
      await page.locator(ROWS).first().hover();
      await page.mouse.wheel(0, 1200);
      await expect(namesake).toBeVisible();
      await expect(namesake.locator('[data-inlay="badge"]')).toHaveCount(0);

      expect(await foreignEvents(page)).toEqual([]);
      expect(await sentFrom(page)).toEqual([]);
    });
  });
}

for (const inboxComposer of ['lexical', 'textarea'] as const) {
  test.describe(`where replies are written into a ${inboxComposer}`, () => {
    test.use({ world: { settings: { inboxComposer } } });

    test('a reply goes into the box of the conversation it was chosen for; sent by a person, it ends the wait', async ({
      open,
      replica,
      browserWithInlay,
    }) => {
      const page = await openInbox(open);
      await openThread(page, NADIA);
      await expect(badgeOf(page, NADIA)).toHaveAttribute('data-state', 'waiting');
      await page.locator('.composer').locator('[contenteditable], textarea').click();
      await page.keyboard.type('Hello. /check');
      await expect(picker(page).getByRole('option').first()).toContainText('/checking');
      await page.keyboard.press('Enter');
      await expect(picker(page)).toHaveCount(0);
      await expect
        .poll(() => textsIn(page))
        .toEqual([['chat', expect.stringMatching(/^Hello\. Halo Nadia/)]]);
      expect(await sentFrom(page)).toEqual([]);

      await page.keyboard.press('Enter');
      await expect.poll(() => sentFrom(page)).toHaveLength(1);
      await expect(bar(page)).toContainText('Nobody is waiting');
      await expect(badgeOf(page, NADIA)).toHaveCount(0);

      // A customer writes while the page is open: the row tells, and the bar.
      const opened = new URL(page.url()).searchParams.get('selected_item_id');
      const thread = replica.control.metaWorld().threads.find(({ businessId }) => businessId === opened);
      replica.control.messageArrives({
        place: 'instagram',
        author: thread?.members[0] ?? '',
        text: 'Thank you! And where is the second parcel?',
        ...(thread && { thread: thread.id }),
      });
      await expect(bar(page)).toContainText('Waiting for');
      await expect(badgeOf(page, NADIA)).toHaveAttribute('data-state', 'waiting');

      const popup = await browserWithInlay.openPopup();
      await expect(popup.locator('.queue .name')).toHaveText([NADIA]);
      await expect(popup.locator('.queue .channel')).toHaveText('Instagram · message');
      await expect(popup.getByText('Messages: 1 by you')).toBeVisible();
      expect(await foreignEvents(page)).toEqual([]);
    });
  });
}

test('another conversation is opened while the replies are: nothing is written anywhere', async ({
  open,
}) => {
  const page = await openInbox(open);
  await openThread(page, NADIA);
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await rowOf(page, ZEYNEP).click();
  await page.keyboard.press('Enter');
  await expect(bar(page).locator('strong')).toHaveText(ZEYNEP);
  await expect.poll(() => textsIn(page)).toEqual([['chat', '']]);
  expect(await sentFrom(page)).toEqual([]);
});

test('a tab of comments is said to be unread; the queue leads back to the tab that shows the conversation', async ({
  open,
  browserWithInlay,
}) => {
  const page = await openInbox(open);
  await openThread(page, MAYA);
  expect(await violationsOf(page, '[data-inlay="bar"]')).toEqual([]);
  // The conversation is closed, and only its row left.
  const { origin, pathname, searchParams } = new URL(page.url());
  await page.goto(`${origin}${pathname}?asset_id=${searchParams.get('asset_id')}`);
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  const popup = await browserWithInlay.openPopup();
  // As in a real popup, which is no tab: the page behind it is the one in front.
  await page.bringToFront();
  await popup.reload();
  await expect(popup.getByText('Not all unread conversations of this list are known')).toBeAttached();
  await popup.bringToFront();
  await expect(popup.getByText('This tab of Business Suite is not read')).toHaveCount(0);
  await popup.locator('.queue button').filter({ hasText: MAYA }).click();
  await expect(page.locator('[data-inlay="highlight"]')).toBeAttached();
  const tabs = browserWithInlay.context.pages().filter((each) => each.url().includes('/latest/inbox/'));
  expect(tabs).toHaveLength(1);

  await page.getByText('Facebook comments').click();
  await expect(page.locator('[data-pagelet="BizP13NInboxCommentListView"]')).toBeVisible();
  const again = await browserWithInlay.openPopup();
  await page.bringToFront();
  await again.reload();
  await expect(again.getByText('This tab of Business Suite is not read')).toBeAttached();
  await expect(again.getByText('Not all unread conversations')).toHaveCount(0);
});
