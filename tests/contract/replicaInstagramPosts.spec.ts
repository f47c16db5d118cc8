import { expect } from '@playwright/test';
import { MADE_UP } from '../replica/world/languages';
import type { PagePost, Thread } from '../replica/world/meta/model';
import { BRAND } from '../replica/world/people';
import type { Replica } from '../support/startReplica';
import { test } from './replicaReading';

const SITE = 'https://www.instagram.com';

const threadOf = (replica: Replica, customer: string): Thread => {
  const thread = replica.control
    .metaWorld()
    .threads.find(({ place, members }) => place === 'instagram' && members[0] === customer);
  if (thread === undefined) throw new Error(`${customer} has no thread.`);
  return thread;
};

const postOf = (replica: Replica, kind: PagePost['kind']): PagePost => {
  const post = replica.control
    .metaWorld()
    .pagePosts.find((each) => each.platform === 'instagram' && each.kind === kind);
  if (post === undefined) throw new Error(`There is no ${kind}.`);
  return post;
};

const directionsIn = ({ messages }: Thread) =>
  messages.map(({ author, text }) => [author === BRAND ? 'outbound' : 'inbound', text]);

const PAIRS = [
  ['plain', 'en'],
  ['plain', 'tr'],
  ['list', 'id'],
  ['list', MADE_UP],
] as const;

for (const language of ['en', MADE_UP] as const) {
  test(`Instagram's private messages of April 2025 are read as they are, in ${language}`, async ({
    open,
    replica,
  }) => {
    replica.control.set({ language, directBuild: '2025-04' });
    const thread = threadOf(replica, 'deniz.koc');
    const { page, read, probe } = await open(`${SITE}/direct/t/${thread.id}/`);
    await page
      .getByText(thread.messages.at(-1)?.text ?? '')
      .last()
      .waitFor();
    const { account, rows, conversations, composers, drift } = await read();
    expect({ account, drift }).toEqual({ account: BRAND, drift: [] });
    const [conversation] = conversations;
    expect(conversation?.id).toContain(thread.id);
    expect(conversation?.contact.name).toBe('Deniz Koç 🌊');
    expect(conversation?.messages.map(({ direction, text }) => [direction, text])).toEqual(
      directionsIn(thread),
    );
    for (const [index, { sentAtLow, sentAtHigh }] of conversation?.messages.entries() ?? []) {
      expect(sentAtLow).toBeLessThanOrEqual(thread.messages[index]?.sentAt ?? 0);
      expect(sentAtHigh).toBeGreaterThanOrEqual(thread.messages[index]?.sentAt ?? 0);
    }
    expect(composers).toMatchObject([{ threadId: thread.id }]);
    expect(rows.length).toBeGreaterThan(5);
    const known = rows.filter(({ conversationId }) => conversationId !== null);
    // The build of 2025 marks no row as the open one.
    expect(known.every(({ conversationId }) => conversationId === thread.id)).toBe(true);
    const probed = await probe();
    expect(probed).toMatchObject({
      isSameTwice: true,
      isUntouched: true,
      thread: { threadId: thread.id, hasHeader: true },
    });
    expect(probed.rows.filter(({ isSafe }) => !isSafe)).toEqual([]);
  });
}

for (const [commentLayout, language] of PAIRS) {
  test(`Instagram's comments, drawn as ${commentLayout}, are read as they are, in ${language}`, async ({
    open,
    replica,
  }) => {
    replica.control.set({ language, commentLayout });
    const post = postOf(replica, 'post');
    const { page, read, probe } = await open(`${SITE}/p/${post.code}/`);
    await page.locator('form textarea').waitFor();
    for (const button of await page.locator('.ig-replies > :first-child').all()) await button.click();
    const { account, conversations, composers, drift } = await read();
    expect({ account, drift }).toEqual({ account: BRAND, drift: [] });
    const messages = conversations.flatMap((each) => each.messages);
    expect(messages.map(({ id, direction, text }) => [id, direction, text]).sort()).toEqual(
      post.comments
        .map(({ id, author, text }) => [id, author === BRAND ? 'outbound' : 'inbound', text])
        .sort(),
    );
    for (const { id, sentAtLow, sentAtHigh } of messages) {
      const truth = post.comments.find((comment) => comment.id === id);
      // The page tells whole seconds.
      expect(sentAtLow).toBe(truth?.sentAt);
      expect(sentAtHigh - sentAtLow).toBeLessThan(1000);
    }
    expect(composers.map(({ writes }) => writes)).toEqual(['comment']);
    const probed = await probe();
    expect(probed).toMatchObject({ isSameTwice: true, isUntouched: true });
    expect(probed.messages.filter(({ isSafe }) => !isSafe)).toEqual([]);
  });
}

test('a reel in a window is read, and a docked chat beside it is bound to nothing', async ({
  open,
  replica,
}) => {
  const reel = postOf(replica, 'reel');
  const { page, read } = await open(`${SITE}/${BRAND}/`);
  await page.locator(`a[href="/reel/${reel.code}/"]`).click();
  await page.locator('[role="dialog"] form textarea').waitFor();
  await page.locator('.docked-button').dispatchEvent('click');
  await page.locator('[data-pagelet="IGDChatTabsRootContent"] [role="textbox"]').waitFor();
  const opened = await read();
  expect(opened.conversations.flatMap(({ messages }) => messages).length).toBeGreaterThan(4);
  expect(opened.composers.map(({ threadId }) => threadId)).toEqual(opened.composers.map(() => null));
});
