import type { Page } from '@playwright/test';
import { draftsOf, ofKind, recordOf } from '../support/replicaPage';
import { metaAddresses } from '../support/visit';
import { expect, test } from './fixtures';

/** The replicas of Meta's sites by themselves: what the other tests take for granted. */
// Playwright takes undefined for "the default", hence the empty name.
test.use({ extension: '' });

const sentFrom = async (page: Page) =>
  ofKind(await recordOf(page), 'metaSend').map(({ place, answers, text }) => [place, answers, text]);
const foreign = async (page: Page) => {
  const record = await recordOf(page);
  return [
    ...ofKind(record, 'synthetic'),
    ...ofKind(record, 'scroll').filter(({ cause }) => cause === 'foreign'),
  ];
};

test('Business Suite: the address lags behind and is taken back, ids come late, rows change places and leave', async ({
  open,
  replica,
}) => {
  const { inbox } = metaAddresses(replica);
  const page = await open(inbox);
  const rows = page.locator('.thread-row');
  await expect(rows.first().locator('[data-surface$="/thread_row0"]')).toBeAttached();
  // The first conversation is open, and nothing names it but its tab's link, a moment later.
  await expect(page.locator('.head-name')).toHaveText('Sari Wulandari');
  expect(page.url()).not.toContain('selected_item_id');

  await rows.filter({ hasText: 'Deniz' }).click();
  await expect(page.locator('.head-name')).toHaveText(/Deniz/);
  await expect(page).toHaveURL(/selected_item_id=34\d{37}&thread_type=IG_MESSAGE/);
  await expect(page.locator('[role="tab"][aria-selected="true"]')).toHaveAttribute(
    'href',
    /selected_item_id=34/,
  );
  await expect(page.locator('[data-message-id]')).toHaveCount(3);
  const address = page.url();
  await page.reload();
  await expect(page).not.toHaveURL(/selected_item_id/);
  await expect(page).toHaveURL(address);

  const { thread } = replica.control.messageArrives({ place: 'page', author: 'tomgrinds', text: 'Hello?' });
  expect(thread).not.toBe('');
  await expect(rows.first()).toContainText('Tom Okafor');
  await rows.first().hover();
  await rows.first().locator('[role="gridcell"]').first().click();
  await expect(rows.first()).not.toContainText('Tom Okafor');
  await page.mouse.wheel(0, 3000);
  await expect(rows.filter({ hasText: 'Gilang' })).toBeVisible();
  await expect(page.locator('[data-surface$="/thread_row0"]')).toHaveCount(0);
  expect(await foreign(page)).toEqual([]);
});

test('Facebook: what is sent lands in the box it was written in: comment, reply, private answer, docked chat', async ({
  open,
  replica,
}) => {
  const { facebookPost } = metaAddresses(replica);
  const post = replica.control.metaWorld().pagePosts.find(({ kind }) => kind === 'post');
  const page = await open(facebookPost);
  const dialog = page.getByRole('dialog').first();
  const { comment } = replica.control.commentArrives({
    platform: 'facebook',
    author: 'maya_brews',
    text: 'Still there?',
    ...(post && { post: post.id }),
  });
  const unit = dialog.locator('.comment-thread').filter({ hasText: 'Still there?' });
  await unit.getByRole('button', { name: 'Reply', exact: true }).click();
  await page.keyboard.type('a reply');
  await unit.getByRole('button', { name: 'Send message' }).click();
  await page.keyboard.type('in private');
  await expect
    .poll(async () =>
      (await draftsOf(page)).filter(({ text }) => text !== '').map(({ place, text }) => [place, text]),
    )
    .toEqual([
      ['reply', 'a reply'],
      ['privateReply', 'in private'],
    ]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await unit.locator('.reply-box [role="textbox"]').press('Enter');
  await dialog.locator('.comment-box [role="textbox"]').click();
  await page.keyboard.type('to all');
  await page.keyboard.press('Enter');
  await unit.getByRole('link', { name: 'See response' }).click();
  await expect(page.locator('.dock')).toContainText('in private');
  await page.locator('.dock [role="textbox"]').click();
  await page.keyboard.type('and more');
  await page.keyboard.press('Enter');
  const thread = replica.control
    .metaWorld()
    .threads.find(({ place, members }) => place === 'page' && members[0] === 'maya_brews');
  await expect
    .poll(() => sentFrom(page))
    .toEqual([
      ['privateReply', comment.id, 'in private'],
      ['reply', comment.id, 'a reply'],
      ['comment', post?.id, 'to all'],
      ['dock', thread?.id, 'and more'],
    ]);
  expect(await foreign(page)).toEqual([]);
});

test.describe('a conversation of 300 messages on Instagram', () => {
  test.use({ world: { bulkChatMessages: 300 } });

  test('mounts few rows, also none of the newest, and keeps its place; "Reply" under a post prefills its one box', async ({
    open,
    replica,
  }) => {
    const { direct, instagramPost } = metaAddresses(replica);
    const page = await open(direct);
    await page.locator('span[title="Nadia Sari"]').click();
    const mounted = page.locator('[data-pagelet="IGDMessagesList"] [role="group"]');
    await expect(mounted.last()).toContainText('Alamatnya sudah benar');
    await mounted.last().hover();
    await page.mouse.wheel(0, -2400);
    await expect(
      page.locator('[data-pagelet="IGDMessagesList"] [style^="opacity: 0"]').last(),
    ).toBeAttached();
    await expect(mounted.filter({ hasText: 'Alamatnya sudah benar' })).toHaveCount(0);
    expect(await mounted.count()).toBeLessThan(40);
    expect(await foreign(page)).toEqual([]);

    await page.goto(instagramPost);
    await page.locator('.ig-comment-actions').first().getByRole('button', { name: 'Reply' }).click();
    const [draft] = await draftsOf(page);
    expect(draft).toMatchObject({ place: 'reply', text: expect.stringMatching(/^@\S+ $/) });
    await page.keyboard.type('yes');
    await page.keyboard.press('Enter');
    await page.locator('form textarea').fill('to all');
    await page.keyboard.press('Enter');
    await expect
      .poll(async () => (await sentFrom(page)).map(([place]) => place))
      .toEqual(['reply', 'comment']);
  });
});
