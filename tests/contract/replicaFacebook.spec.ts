import { expect } from '@playwright/test';
import { SITE_LANGUAGES } from '../replica/world/languages';
import { PAGE_ID, type PagePost, type Thread } from '../replica/world/meta/model';
import { BRAND } from '../replica/world/people';
import type { Replica } from '../support/startReplica';
import { test } from './replicaReading';

const postOf = (replica: Replica, kind: PagePost['kind']): PagePost => {
  const post = replica.control
    .metaWorld()
    .pagePosts.find((each) => each.platform === 'facebook' && each.kind === kind);
  if (post === undefined) throw new Error(`There is no ${kind}.`);
  return post;
};

const chatOf = (replica: Replica, customer: string): Thread => {
  const thread = replica.control
    .metaWorld()
    .threads.find(({ place, members }) => place === 'messages' && members[0] === customer);
  if (thread === undefined) throw new Error(`${customer} has no thread.`);
  return thread;
};

const nameOf = (replica: Replica, handle: string) =>
  replica.control.world().people.find((person) => person.handle === handle)?.name;

const permalink = ({ code }: PagePost) =>
  `https://www.facebook.com/permalink.php?story_fbid=${code}&id=${PAGE_ID}`;

/** What is on the page of a post before its replies are unfolded. */
const topsOf = ({ comments }: PagePost) =>
  comments.filter(({ answers }) => answers === undefined).map(({ id, text }) => [id, text]);

for (const language of SITE_LANGUAGES) {
  test(`comments of the replica's Page are read as they are, in ${language}`, async ({ open, replica }) => {
    replica.control.setLanguage(language);
    for (const [address, post] of [
      [permalink(postOf(replica, 'post')), postOf(replica, 'post')],
      [`https://www.facebook.com/photo/?fbid=${postOf(replica, 'photo').id}`, postOf(replica, 'photo')],
      [`https://web.facebook.com/reel/${postOf(replica, 'reel').id}/`, postOf(replica, 'reel')],
    ] as const) {
      const { page, read, probe } = await open(address);
      await page
        .locator('[role="dialog"] [role="article"][aria-label], [role="complementary"]')
        .first()
        .waitFor();
      const { account, conversations, composers, drift } = await read();
      expect({ account, drift }).toEqual({ account: PAGE_ID, drift: [] });
      const messages = conversations.flatMap((each) => each.messages.map(({ id, text }) => [id, text]));
      expect(messages.filter(([id]) => topsOf(post).some(([known]) => known === id)).sort()).toEqual(
        topsOf(post).sort(),
      );
      expect(
        conversations.every((each) => each.messages.every(({ direction }) => direction === 'inbound')),
      ).toBe(true);
      expect(composers.some(({ writes }) => writes === 'comment')).toBe(true);
      const probed = await probe();
      expect(probed).toMatchObject({ isSameTwice: true, isUntouched: true });
      expect(probed.messages.filter(({ isSafe }) => !isSafe)).toEqual([]);
      await page.close();
    }
  });

  test(`private messages of the replica are read as they are, in ${language}`, async ({ open, replica }) => {
    replica.control.setLanguage(language);
    for (const [address, thread] of [
      ['https://www.facebook.com/messages', chatOf(replica, 'mertcan81')],
      ['https://www.messenger.com', chatOf(replica, 'zeyneponline')],
    ] as const) {
      const part = thread.isEncrypted ? '/e2ee' : '';
      const { page, read, probe } = await open(`${address}${part}/t/${thread.id}/`);
      await page.locator('[data-message-id]').last().waitFor();
      const { rows, conversations, composers, drift } = await read();
      expect(drift).toEqual([]);
      const [conversation] = conversations;
      expect(conversation?.id).toContain(thread.id);
      expect(conversation?.contact.name).toBe(nameOf(replica, thread.members[0] ?? ''));
      expect(conversation?.messages.map(({ direction, text }) => [direction, text])).toEqual(
        thread.messages.map(({ author, text }) => [author === BRAND ? 'outbound' : 'inbound', text]),
      );
      for (const [index, { sentAtLow, sentAtHigh }] of conversation?.messages.entries() ?? []) {
        expect(sentAtLow).toBeLessThanOrEqual(thread.messages[index]?.sentAt ?? 0);
        expect(sentAtHigh).toBeGreaterThanOrEqual(thread.messages[index]?.sentAt ?? 0);
      }
      expect(composers).toMatchObject([{ threadId: thread.id }]);
      const { threads } = replica.control.metaWorld();
      expect(rows.length).toBeGreaterThan(8);
      for (const row of rows) {
        const listed = threads.find(({ id }) => id === row.conversationId);
        const last = listed?.messages.at(-1);
        expect(row.title).toBe(nameOf(replica, listed?.members[0] ?? ''));
        expect(row.lastActivityLow).toBeLessThanOrEqual((last?.sentAt ?? 0) + 1000);
        expect(row.lastActivityHigh).toBeGreaterThanOrEqual((last?.sentAt ?? 0) - 1000);
        if (row.lastDirection !== 'unknown') {
          expect(row.lastDirection).toBe(last?.author === BRAND ? 'outbound' : 'inbound');
        }
      }
      const probed = await probe();
      expect(probed).toMatchObject({ isSameTwice: true, isUntouched: true, thread: { threadId: thread.id } });
      expect(probed.rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
      await page.close();
    }
  });
}

test('replies that are unfolded are told from comments, and open boxes from each other', async ({
  open,
  replica,
}) => {
  const post = postOf(replica, 'post');
  const answered = post.comments.find(({ id }) => post.comments.some(({ answers }) => answers === id));
  const { page, read } = await open(permalink(post));
  const dialog = page.getByRole('dialog').first();
  const unit = dialog
    .locator('.comment-thread')
    .filter({ has: page.locator(`a[href*="comment_id=${answered?.id}&__cft"]`) });
  await unit.locator('.folded').click();
  const replies = post.comments.filter(({ answers }) => answers === answered?.id);
  await expect(unit.getByRole('article')).toHaveCount(replies.length + 1);
  await unit.getByRole('button', { name: 'Reply' }).first().click();
  const { conversations, composers } = await read();
  const directions = new Map(
    conversations.flatMap(({ messages }) => messages.map(({ id, direction }) => [id, direction] as const)),
  );
  for (const { id, author } of replies) {
    expect(directions.get(id)).toBe(author === BRAND ? 'outbound' : 'inbound');
  }
  const box = { place: 'inline', threadId: null };
  const reply = { ...box, answersMessageId: answered?.id, writes: 'reply' };
  const comment = { ...box, answersMessageId: null, writes: 'comment' };
  // Those of the page behind the window are out of reach.
  expect(composers).toEqual([reply, comment]);

  await unit.getByRole('button', { name: 'Send message' }).first().click();
  await page.getByRole('dialog').nth(1).waitFor();
  const privately = { ...reply, place: 'modal', writes: 'privateReply' };
  expect((await read()).composers).toEqual([reply, comment, privately]);
});
