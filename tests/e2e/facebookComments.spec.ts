import type { Page } from 'playwright-core';
import { MADE_UP } from '../replica/world/languages';
import { bar, foreignEvents, openInbox, openThread, picker, sentFrom, textsIn } from './facebookPage';
import { expect, test } from './fixtures';

/** Comments under a Page's post, in the dialog that Facebook shows it in; three reply boxes can be open at once. */
const PAGE_ID = '61550014412087';
const SHIPPING = 'my order #54276';
const PRAISE = 'the new Toraja';
const FOLDED = 'V60 için';

const dialog = (page: Page) => page.locator('.dialog');
const comment = (page: Page, text: string) => dialog(page).locator('.comment').filter({ hasText: text });
const badge = (page: Page, text: string) => comment(page, text).locator('[data-inlay="badge"] .badge');
/** Buttons of a comment are told by their places: their words differ between languages. */
const action = (page: Page, text: string, index: number) =>
  comment(page, text).locator('.comment-actions > li').nth(index).getByRole('button');
const reply = (page: Page, text: string) => action(page, text, 2).click();
const answerPrivately = (page: Page, text: string) => action(page, text, 3).click();
const box = (page: Page, place: string) => page.locator(place).locator('[contenteditable="true"]');

async function openPost(
  open: (path: string) => Promise<Page>,
  replica: {
    control: { metaWorld(): { pagePosts: readonly { platform: string; kind: string; code: string }[] } };
  },
): Promise<Page> {
  const posts = replica.control.metaWorld().pagePosts;
  const post = posts.find(({ platform, kind }) => platform === 'facebook' && kind === 'post');
  const page = await open(`https://www.facebook.com/permalink.php?story_fbid=${post?.code}&id=${PAGE_ID}`);
  await comment(page, SHIPPING).waitFor();
  return page;
}

async function insert(page: Page, shortcut: string): Promise<void> {
  await page.keyboard.type(`/${shortcut}`);
  await expect(picker(page).getByRole('option').first()).toContainText(`/${shortcut}`);
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
}

/** What is drawn of ours, and the box that is written in: neither may lie over the other. */
async function overlapWith(page: Page, ours: string): Promise<string> {
  const of = async (selector: string) => page.locator(selector).last().boundingBox();
  const [bar, box] = await Promise.all([of(ours), of('.reply-box [contenteditable="true"]')]);
  if (!bar || !box) return 'not there';
  const isApart = bar.y + bar.height <= box.y || box.y + box.height <= bar.y;
  return isApart ? 'none' : `${ours} ${JSON.stringify(bar)} over ${JSON.stringify(box)}`;
}

const BAR = '[data-inlay="bar"] .bar';
const PICKER = '[data-inlay="picker"] .place > *';

test('the bar and the replies leave the reply box free, at the end of the comments and wherever it is scrolled', async ({
  open,
  replica,
}) => {
  const page = await openPost(open, replica);
  await page.setViewportSize({ width: 1280, height: 900 });
  const last = dialog(page).locator('.comment').last();
  await last.locator('.comment-actions > li').nth(2).getByRole('button').click();
  await bar(page).locator('.bar').waitFor();
  await expect.poll(() => overlapWith(page, BAR)).toBe('none');
  await page.keyboard.type('/');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await expect.poll(() => overlapWith(page, PICKER)).toBe('none');
  await page.keyboard.press('Escape');
  await dialog(page).locator('.comment').last().hover();
  for (const step of [-90, -120, -150, 60, 300]) {
    await page.mouse.wheel(0, step);
    await expect.poll(() => overlapWith(page, BAR), { message: `scrolled by ${step}` }).toBe('none');
  }
});

test('each text lands in the box it was meant for, with all three open; nothing is sent by us', async ({
  open,
  replica,
}) => {
  const page = await openPost(open, replica);
  await reply(page, PRAISE);
  await expect(bar(page).locator('strong')).toHaveText('<b>Bold</b> & "Sons" Café');
  await insert(page, 'thanks');
  const texts = async () => (await textsIn(page)).filter(([, text]) => text !== '');
  const thanks = expect.stringMatching(/thank|terima kasih/i);
  await expect.poll(texts).toEqual([['reply', thanks]]);

  // From the bar, which names a customer: not into the box for everybody that was typed into last.
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await dialog(page).locator('[contenteditable="true"]').last().click();
  await page.keyboard.type('To all: ');
  await bar(page).getByRole('button', { name: 'Canned replies' }).click();
  await page.keyboard.type('thanks');
  await expect(picker(page).getByRole('option').first()).toContainText('/thanks');
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => Object.fromEntries(await texts()))
    .toEqual({ comment: 'To all: ', reply: thanks });

  // With two replies begun, the one that is written in is meant.
  await reply(page, SHIPPING);
  await expect(bar(page).locator('strong')).toHaveText('Maya Lindqvist');
  await box(page, '.reply-box').first().click();
  await expect(bar(page).locator('strong')).toHaveText('<b>Bold</b> & "Sons" Café');
  await bar(page).getByRole('button', { name: 'Add tag' }).click();
  await expect(bar(page).locator('strong')).toHaveText('<b>Bold</b> & "Sons" Café');
  await page.keyboard.press('Escape');

  await answerPrivately(page, SHIPPING);
  const privately = page.getByRole('dialog').locator('[contenteditable="true"]').last();
  await privately.click();
  await expect(bar(page)).toHaveCount(0);
  await insert(page, 'checking');
  await expect
    .poll(async () => (await texts()).map(([place]) => place).toSorted())
    .toEqual(['comment', 'privateReply', 'reply']);
  expect(await sentFrom(page)).toEqual([]);
  expect(await foreignEvents(page)).toEqual([]);
});

for (const language of ['id', MADE_UP] as const) {
  test.describe(`in ${language}`, () => {
    test.use({ world: { settings: { language } } });

    test('who waits, who may have been answered, and who was', async ({ open, replica }) => {
      const page = await openPost(open, replica);
      await expect(badge(page, SHIPPING)).toHaveAttribute('data-state', 'waiting');
      // Folded answers tell that there is one, not when: the wait goes on roughly.
      await expect(badge(page, FOLDED).locator('.wait')).toHaveText(/^~/);
      await comment(page, FOLDED)
        .locator('xpath=ancestor::*[contains(@class,"comment-thread")]')
        .locator('.folded')
        .click();
      await expect(badge(page, FOLDED)).toHaveAttribute('data-state', 'notWaiting');

      await reply(page, SHIPPING);
      await expect(bar(page).locator('strong')).toHaveText('Maya Lindqvist');
      await bar(page).locator('select').selectOption('high');
      await expect(badge(page, SHIPPING).locator('.priority')).toHaveAttribute('data-priority', 'high');
      await page.locator('.reply-box [contenteditable="true"]').click();
      await page.keyboard.type('We are on it');
      await page.keyboard.press('Enter');
      await expect(badge(page, SHIPPING)).toHaveAttribute('data-state', 'notWaiting');

      replica.control.commentArrives({ platform: 'facebook', author: 'gulsumh', text: 'Peki ya espresso?' });
      await expect(badge(page, 'Peki ya espresso?')).toHaveAttribute('data-state', 'waiting');
      expect(await foreignEvents(page)).toEqual([]);
    });
  });
}

test('an answer in private ends the wait at the comment, once it was read in the inbox', async ({
  open,
  replica,
}) => {
  const page = await openPost(open, replica);
  await answerPrivately(page, SHIPPING);
  await page.getByRole('dialog').locator('[contenteditable="true"]').last().click();
  await page.keyboard.type('It left Rotterdam.');
  await page.keyboard.press('Enter');
  await expect(comment(page, SHIPPING).locator('a[href*="section=messages"]')).toBeVisible();
  // The page tells that there is an answer, not when it was written.
  await expect(badge(page, SHIPPING)).toHaveAttribute('data-state', 'waiting');

  const inbox = await openInbox(open);
  await openThread(inbox, 'Maya Lindqvist');
  await expect(bar(inbox)).toContainText('Also in public');
  await page.bringToFront();
  await expect(badge(page, SHIPPING)).toHaveAttribute('data-state', 'notWaiting');
  expect(await foreignEvents(page)).toEqual([]);
});

test('private messages: rows, bar, tags and the reply box, on Facebook and on messenger.com', async ({
  open,
}) => {
  for (const address of ['https://www.facebook.com/messages/', 'https://www.messenger.com/']) {
    const page = await open(address);
    await page.locator('[role="row"] a[href*="/t/"]').filter({ hasText: 'Maya' }).click();
    await expect(bar(page).locator('strong')).toHaveText('Maya Lindqvist');
    const row = page.locator('[role="row"]').filter({ hasText: 'Maya' });
    await expect(row.locator('[data-inlay="badge"] .badge')).toHaveAttribute('data-state', 'waiting');
    await box(page, '[role="main"]').click();
    await insert(page, 'checking');
    await expect.poll(() => textsIn(page)).toEqual([['chat', expect.stringMatching(/^Hi Maya/)]]);
    expect(await sentFrom(page)).toEqual([]);
    expect(await foreignEvents(page)).toEqual([]);
  }
});
