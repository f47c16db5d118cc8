import type { Page } from '@playwright/test';
import { threadIdOf } from '../replica/world/meta/generate';
import { draftsOf } from '../support/replicaPage';
import type { Replica } from '../support/startReplica';
import { expect, test } from './fixtures';
import {
  badgeOf,
  bar,
  chatDraft,
  composer,
  foreignEvents,
  openDirect,
  openThread,
  picker,
  ROWS,
  rowOf,
  SITE,
} from './instagramPage';
import { storedMessages } from './storedMessages';

/** Badges, bar and canned replies in Instagram's own inbox, whose rows bear no ids. */
const MAYA = 'Maya Lindqvist';
const DENIZ = 'Deniz Koç 🌊';
const CREW = 'Tasting crew <Sat> ☕';

/** The address of a post with comments. */
function postPath({ control }: Replica): string {
  const posts = control.metaWorld().pagePosts;
  return `/p/${posts.find(({ platform, kind }) => platform === 'instagram' && kind === 'post')?.code}/`;
}

const button = (page: Page, name: string) => bar(page).getByRole('button', { name, exact: true });

test('a row is known once its conversation was opened; it keeps its badge and its height', async ({
  open,
  replica,
  browserWithInlay,
}) => {
  const page = await openDirect(open);
  const heights = () => page.locator(ROWS).evaluateAll((rows) => rows.map((row) => row.clientHeight));
  const before = await heights();
  await openThread(page, MAYA);
  await expect(bar(page).locator('.wait')).toContainText(/\d+m/);
  await expect(badgeOf(page, MAYA).locator('.wait')).toHaveText(/^\d+m$/);
  await expect(badgeOf(page, DENIZ)).toHaveCount(0);
  await button(page, 'Add tag').click();
  await page.keyboard.type('njkl');
  await page.keyboard.press('Enter');
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');
  await page.keyboard.press('Escape');

  await openThread(page, DENIZ);
  // No time stands above the last message: it is as old as its row says.
  await expect(badgeOf(page, DENIZ).locator('.wait')).toHaveText(/^~?5[123]m$/);
  await expect(badgeOf(page, DENIZ).locator('.tag')).toHaveCount(0);
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');
  await openThread(page, CREW);
  await expect(badgeOf(page, CREW)).toHaveAttribute('data-state', 'waiting');
  expect(await heights()).toEqual(before);
  expect(await foreignEvents(page)).toEqual([]);

  // A later tab knows what was opened in this one.
  await page.reload();
  await page.locator(ROWS).first().waitFor();
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');
  await expect(badgeOf(page, DENIZ).locator('.wait')).toHaveText(/^~?5[123]m$/);
  await expect(badgeOf(page, CREW)).toHaveAttribute('data-state', 'waiting');
  expect(await heights()).toEqual(before);

  // The human answers: the clock stops. The customer writes again: it starts.
  await openThread(page, MAYA);
  await composer(page).click();
  await page.keyboard.type('It left Rotterdam.');
  await page.keyboard.press('Enter');
  await expect(badgeOf(page, MAYA)).not.toHaveAttribute('data-state', 'waiting');
  await expect(bar(page).locator('.wait')).not.toContainText('Waiting for');
  await expect
    .poll(async () =>
      (await storedMessages(browserWithInlay)).find(({ text }) => text === 'It left Rotterdam.'),
    )
    .toMatchObject({ direction: 'outbound', authorKind: 'me' });
  replica.control.messageArrives({
    place: 'instagram',
    author: 'maya_brews',
    thread: threadIdOf('instagram', 'maya_brews'),
    text: 'Wonderful!',
  });
  await expect(badgeOf(page, MAYA)).toHaveAttribute('data-state', 'waiting');
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');

  // Under another name nobody knows who it is.
  replica.control.messageArrives(
    {
      place: 'instagram',
      author: 'deniz.koc',
      thread: threadIdOf('instagram', 'deniz.koc'),
      text: 'I have a new name.',
    },
    { handle: 'deniz.koc', name: 'Deniz K.' },
  );
  await expect(rowOf(page, 'Deniz K.')).toBeVisible();
  await page.reload();
  await expect(badgeOf(page, MAYA).locator('.tag')).toHaveText('njkl');
  await expect(rowOf(page, 'Deniz K.')).toBeVisible();
  await expect(badgeOf(page, 'Deniz K.')).toHaveCount(0);
});

for (const [directBuild, language, title] of [
  ['2026-07', 'en', `Reply to ${MAYA}`],
  ['2026-02', 'tr', MAYA],
] as const) {
  test(`a reply found with "/" goes in at the caret, ${directBuild}, ${language}`, async ({
    open,
    replica,
  }) => {
    replica.control.set({ directBuild, language });
    const page = await openDirect(open);
    await openThread(page, MAYA);
    await composer(page).click();
    await page.keyboard.type('Hello. /check');
    await expect(picker(page).locator('h2')).toContainText(title);
    await page.keyboard.press('Enter');
    await expect(picker(page)).toHaveCount(0);
    await expect.poll(() => chatDraft(page)).toMatch(/^Hello\. Hi Maya.+/);
    await expect(composer(page)).toBeFocused();
    await page.keyboard.press('Control+z');
    await expect.poll(() => chatDraft(page)).toBe('Hello. /check');
    expect(await foreignEvents(page)).toEqual([]);
  });
}

for (const [commentLayout, language] of [
  ['plain', 'tr'],
  ['list', 'id'],
] as const) {
  test(`a reply to a comment goes behind the name that the page has put there, ${commentLayout}, ${language}`, async ({
    open,
    replica,
  }) => {
    replica.control.set({ commentLayout, language });
    const page = await open(`${SITE}${postPath(replica)}`);
    const box = page.locator('form textarea');
    await expect(page.locator('[data-inlay="badge"] .badge[data-state="waiting"]').first()).toBeVisible();
    await expect(bar(page)).toHaveCount(0);
    // "Reply", by the human: the last button of the comment's line that is words.
    await page
      .locator('[data-inlay="badge"]')
      .first()
      .locator('xpath=../*[@role="button" or self::button]')
      .last()
      .click();
    await expect(box).toHaveValue(/^@\S+ $/);
    const customer = (await box.inputValue()).slice(1).trim();
    await expect(bar(page).locator('strong')).toHaveText(customer);
    // Wherever the caret is, the name stays first.
    await box.evaluate((field: HTMLTextAreaElement) => field.setSelectionRange(0, 0));
    await bar(page).locator('button.primary, button').last().click();
    await page.keyboard.type('checking');
    await page.keyboard.press('Enter');
    await expect(box).toHaveValue(new RegExp(`^@${customer.replaceAll('.', '\\.')} \\p{Lu}.{20,}`, 'u'));
    expect(await foreignEvents(page)).toEqual([]);
  });
}

test('in a docked chat there are canned replies and nothing else', async ({ open }) => {
  const page = await open(`${SITE}/kopikita/`);
  await page.locator('.docked-button').click();
  const box = page.locator('[data-pagelet="IGDChatTabsRootContent"] [role="textbox"]');
  await box.click();
  await page.keyboard.type('/check');
  await expect(picker(page).getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect
    .poll(async () => (await draftsOf(page)).find(({ place }) => place === 'dock')?.text)
    .toMatch(/\w{3}.{20,}/);
  await expect(bar(page)).toHaveCount(0);
  await expect(page.locator('[data-inlay="badge"]')).toHaveCount(0);
  expect(await foreignEvents(page)).toEqual([]);
});

test('requests say what they are, and that they have to be accepted before there is anything to write in', async ({
  open,
}) => {
  const page = await open(`${SITE}/direct/requests/`);
  await page.locator(ROWS).first().click();
  await expect(bar(page).locator('.mark.request')).toBeVisible();
  await button(page, 'Canned replies').click();
  await expect(
    page
      .locator('[data-inlay]')
      .getByText(/accept/i)
      .first(),
  ).toBeVisible();
  expect(await foreignEvents(page)).toEqual([]);
});
