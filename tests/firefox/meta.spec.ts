import type { Page } from 'puppeteer-core';
import { ofKind } from '../support/replicaPage';
import type { Replica } from '../support/startReplica';
import { expect, test } from './fixtures';
import { chooseReply, textsIn } from './replicaPage';

/** What a shift does on Facebook and Instagram, in Firefox. */
const MAYA = 'Maya Lindqvist';
const NADIA = 'Nadia Sari';
const PAGE_ID = '61550014412087';

/** Buttons of a comment are told by their places, as in every language; behind the dialog the same comments stand once more. */
const REPLY =
  '//*[@role="dialog"]//div[@class="comment"][contains(., "the new Toraja")]//li[3]//*[@role="button"]';

const drafts = (page: Page): Promise<readonly (readonly [place: string, text: string])[]> =>
  page.evaluate(() =>
    window.__replica
      .drafts()
      .filter(({ text }) => text !== '')
      .map(({ place, text }) => [place, text] as const),
  );

/** Whom the bar names. */
const contact = (page: Page) => textsIn(page, 'bar', 'strong');
const waits = (page: Page) => textsIn(page, 'badge', '.badge[data-state="waiting"] .wait');

/** Nothing was sent, and nothing done that no hand did. */
function expectUntouched({ control }: Replica): void {
  const record = control.record();
  const sent = [...ofKind(record, 'metaSend'), ...ofKind(record, 'send')];
  const foreign = ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign');
  expect([...sent, ...foreign, ...ofKind(record, 'shortcut')]).toEqual([]);
}

const postOf = ({ control }: Replica, platform: string) =>
  control.metaWorld().pagePosts.find((post) => post.platform === platform && post.kind === 'post')?.code;

test('Facebook: conversations and comments bear badges, and a canned reply goes into the box of each', async ({
  open,
  firefox,
  replica,
}) => {
  const inbox = await open('https://business.facebook.com/latest/inbox/all');
  await inbox.locator(`.thread-row ::-p-text(${NADIA})`).click();
  await expect.poll(() => contact(inbox)).toEqual([NADIA]);
  await expect.poll(() => waits(inbox)).toContainEqual(expect.stringMatching(/^~?\d+m$/));
  await inbox.locator('.composer [contenteditable="true"]').click();
  await inbox.keyboard.type('Hello. ');
  await chooseReply(inbox, '/checking');
  await expect
    .poll(() => drafts(inbox))
    .toEqual([['chat', expect.stringMatching(/^Hello\. Halo Nadia, .+\.$/)]]);

  const messages = await open('https://www.facebook.com/messages/');
  await messages.locator('[role="row"] ::-p-text(Maya Lindqvist)').click();
  await expect.poll(() => contact(messages)).toEqual([MAYA]);
  await expect.poll(() => waits(messages)).not.toEqual([]);
  await messages.locator('[role="main"] [contenteditable="true"]').click();
  await chooseReply(messages, '/checking');
  await expect.poll(() => drafts(messages)).toEqual([['chat', expect.stringMatching(/^Hi Maya, .+\.$/)]]);

  const post = await open(
    `https://www.facebook.com/permalink.php?story_fbid=${postOf(replica, 'facebook')}&id=${PAGE_ID}`,
  );
  await expect.poll(() => waits(post)).not.toEqual([]);
  await post.locator(`::-p-xpath(${REPLY})`).click();
  await expect.poll(() => contact(post)).toHaveLength(1);
  await post.locator('.reply-box [contenteditable="true"]').click();
  await chooseReply(post, '/thanks');
  await expect.poll(() => drafts(post)).toEqual([['reply', expect.stringMatching(/\p{L}{3}.{10,}/u)]]);
  expectUntouched(replica);

  const popup = await firefox.chrome.openPopup();
  await popup.waitForSelector(`.queue ::-p-text(${NADIA})`);
  await popup.waitForSelector(`.queue ::-p-text(${MAYA})`);
  await popup.close();
});

test('Instagram: the same in its inbox and under a post, where the name stays before the reply', async ({
  open,
  firefox,
  replica,
}) => {
  const direct = await open('https://www.instagram.com/direct/inbox/');
  await direct.locator(`.direct-row ::-p-text(${MAYA})`).click();
  await expect.poll(() => contact(direct)).toEqual([MAYA]);
  await expect.poll(() => waits(direct)).toContainEqual(expect.stringMatching(/^~?\d+m$/));
  await direct.locator('.direct-composer [role="textbox"]').click();
  await chooseReply(direct, '/checking');
  await expect.poll(() => drafts(direct)).toEqual([['chat', expect.stringMatching(/^Hi Maya, .+\.$/)]]);

  const post = await open(`https://www.instagram.com/p/${postOf(replica, 'instagram')}/`);
  await expect.poll(() => waits(post)).not.toEqual([]);
  await post.locator('[role="button"]:has(+ [data-inlay="badge"])').click();
  await expect.poll(() => contact(post)).toHaveLength(1);
  const [customer = ''] = await contact(post);
  const box = () => post.$eval('form textarea', ({ value }) => value);
  await expect.poll(box).toBe(`@${customer} `);
  await post.locator('form textarea').click();
  await chooseReply(post, '/checking');
  await expect.poll(box).toMatch(/^@\S+ \p{Lu}.{20,}/u);
  expectUntouched(replica);

  const popup = await firefox.chrome.openPopup();
  await popup.waitForSelector(`.queue ::-p-text(${MAYA})`);
  await popup.close();
});
