import type { Locator, Page } from '@playwright/test';
import { draftsOf } from '../support/replicaPage';
import type { Replica } from '../support/startReplica';
import * as chat from './chatPage';
import { bar, foreignEvents, INBOX, picker, ROWS } from './facebookPage';
import { expect, test } from './fixtures';
import * as instagram from './instagramPage';
import { wordsOf, worldSecrets } from './worldSecrets';

/** Sites that were rebuilt over night: what cannot be told is not drawn and told once, everything else goes on working. */

const PAGE_ID = '61550014412087';
/** A page has to be quiet for seconds before something counts as missing. */
const TOLD = { timeout: 30_000 };

/** Rebuilt, it moves by a line when the reply box below it is first written in: without Inlay as well. */
const RESTLESS = '"place":"inbox-transcript"';

const badges = (page: Page) => page.locator('[data-inlay="badge"] .badge');

async function openHealth(openExtensionPage: (file: string) => Promise<Page>): Promise<Page> {
  const desk = await openExtensionPage('desk.html');
  await desk.goto(`${desk.url()}#health`);
  await expect(desk.getByText('No change noticed')).toBeVisible();
  return desk;
}

const noticed = (desk: Page, spot: string): Locator => desk.getByRole('listitem').filter({ hasText: spot });

async function expectNoticed(desk: Page, spots: readonly string[]): Promise<void> {
  for (const spot of spots) await expect(noticed(desk, spot)).toBeVisible(TOLD);
}

/** Each change stands there once, and the reports hold nothing of what the pages say. */
async function expectReports(desk: Page, replica: Replica, spots: readonly string[]): Promise<void> {
  const told = await desk.getByRole('listitem').allTextContents();
  expect(told.map((text) => text.replace(/Noticed .*/, '').trim()).toSorted()).toEqual(spots.toSorted());
  await desk.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await desk.bringToFront();
  await desk.getByRole('button', { name: 'Copy all reports' }).click();
  await expect(desk.getByText('Report copied')).toBeVisible();
  const report = wordsOf(await desk.evaluate(() => navigator.clipboard.readText()));
  expect(report.length).toBeGreaterThan(100);
  expect(worldSecrets(replica).filter((secret) => report.includes(secret))).toEqual([]);
}

/** A canned reply found with "/" arrives in the box, and the page is left as it was. */
async function insertReply(page: Page, box: Locator): Promise<void> {
  await box.click();
  await page.keyboard.type('/check');
  await expect(picker(page).getByRole('option').first()).toContainText('/checking');
  await page.keyboard.press('Enter');
  await expect(picker(page)).toHaveCount(0);
  const written = async () => (await draftsOf(page)).map(({ text }) => text).join('');
  await expect.poll(written).toMatch(/\p{L}{3}.{20,}/u);
  expect(await written()).not.toContain('/check');
  const foreign = await foreignEvents(page);
  expect(foreign.filter((event) => !JSON.stringify(event).includes(RESTLESS))).toEqual([]);
}

const postOf = ({ control }: Replica, platform: string) =>
  control.metaWorld().pagePosts.find((post) => post.platform === platform && post.kind === 'post')?.code;

test.beforeEach(({ replica }) => {
  // What is missing is told only after seconds of quiet, place after place.
  test.slow();
  replica.control.set({ markup: 'changed' });
});

const POST_SPOTS = [
  'X: authorLink not found',
  'X: authorName not found',
  'X: authorName not to be understood',
  'X: authorName two ways lead to different spots',
  'X: post two ways lead to different spots',
];
const CHAT_SPOTS = ['X: chatHistory two ways lead to different spots', 'X: chatTitle not found'];

test('X: posts whose authors cannot be told bear nothing; replies and chats go on', async ({
  browserWithInlay,
  open,
  replica,
}) => {
  const desk = await openHealth(browserWithInlay.openExtensionPage);
  const mention = replica.control.arriveNext();
  const post = await open(`/${mention.author}/status/${mention.id}`);
  await expectNoticed(desk, POST_SPOTS);
  await expect(badges(post)).toHaveCount(0);
  await expect(bar(post)).toHaveCount(0);
  await insertReply(post, post.getByTestId('tweetTextarea_0'));
  await post.close();

  const chats = await chat.openInbox(open);
  await expect(badges(chats).first()).toBeVisible();
  await chats.locator(chat.ROWS).first().click();
  await expectNoticed(desk, CHAT_SPOTS);
  await expect(bar(chats).locator('strong')).toHaveText('Sari Wulandari');
  await insertReply(chats, chat.composer(chats));
  await expectReports(desk, replica, [...POST_SPOTS, ...CHAT_SPOTS]);
});

test('Facebook: conversations and comments that cannot be told bear nothing; their lists and boxes go on', async ({
  browserWithInlay,
  open,
  replica,
}) => {
  const desk = await openHealth(browserWithInlay.openExtensionPage);
  for (const times of [1, 2]) {
    const inbox = await open(INBOX);
    await inbox.locator(ROWS).first().click();
    await expect(inbox.locator('.head-name')).not.toBeEmpty();
    await expect(noticed(desk, 'inboxHistory')).toContainText(`Noticed ${times}×`, TOLD);
    await expectNoticed(desk, ['inboxRow two ways']);
    await expect(bar(inbox)).toHaveCount(0);
    if (times === 1) await insertReply(inbox, inbox.locator('.composer [contenteditable="true"]'));
    await inbox.close();
  }

  const messages = await open('https://www.facebook.com/messages/');
  await messages.locator('[role="row"] a[href*="/t/"]').filter({ hasText: 'Maya' }).click();
  await expectNoticed(desk, ['Facebook: chatHistory']);
  await expect(badges(messages).first()).toBeVisible();
  await expect(bar(messages)).toHaveCount(0);
  await insertReply(messages, messages.locator('[role="main"] [contenteditable="true"]'));
  await messages.close();

  const post = await open(
    `https://www.facebook.com/permalink.php?story_fbid=${postOf(replica, 'facebook')}&id=${PAGE_ID}`,
  );
  await expectNoticed(desk, ['comment two ways']);
  await expect(badges(post)).toHaveCount(0);
  await insertReply(post, post.locator('.dialog [contenteditable="true"]').last());
  await expect(bar(post)).toHaveCount(0);
  await expectReports(desk, replica, [
    'Facebook: chatHistory not found',
    'Facebook: comment two ways lead to different spots',
    'Facebook: inboxHistory not found',
    'Facebook: inboxRow two ways lead to different spots',
  ]);
});

test('Instagram: messages and comments that cannot be told bear nothing; their boxes go on', async ({
  browserWithInlay,
  open,
  replica,
}) => {
  const desk = await openHealth(browserWithInlay.openExtensionPage);
  const direct = await instagram.openDirect(open);
  await instagram.rowOf(direct, 'Maya Lindqvist').click();
  await expectNoticed(desk, ['directHistory not found']);
  await expect(bar(direct)).toHaveCount(0);
  await insertReply(direct, instagram.composer(direct));
  await direct.close();

  const post = await open(`${instagram.SITE}/p/${postOf(replica, 'instagram')}/`);
  await expectNoticed(desk, ['comment two ways']);
  await expect(badges(post)).toHaveCount(0);
  await insertReply(post, post.locator('form textarea'));
  await expect(bar(post)).toHaveCount(0);
  await expectReports(desk, replica, [
    'Instagram: comment two ways lead to different spots',
    'Instagram: directHistory not found',
  ]);
});
