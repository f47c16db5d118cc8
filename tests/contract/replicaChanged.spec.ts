import { expect } from '@playwright/test';
import { PAGE_ID, type Thread } from '../replica/world/meta/model';
import { ofKind, recordOf } from '../support/replicaPage';
import type { Replica } from '../support/startReplica';
import type { Printed } from './contractTest';
import { test } from './replicaReading';

/** Pages whose site was rebuilt over night: what lost its anchor is gone and told, everything else is read on. */

const threadOf = (replica: Replica, place: Thread['place'], customer: string): Thread => {
  const thread = replica.control
    .metaWorld()
    .threads.find(({ place: at, members }) => at === place && members[0] === customer);
  if (thread === undefined) throw new Error(`${customer} has no thread.`);
  return thread;
};

const driftIn = ({ drift }: Printed) => drift.map(({ selector, kind }) => `${selector} ${kind}`).sort();

test('a rebuilt page is told once for each anchor, and the rest of it is read on', async ({
  open,
  replica,
}) => {
  replica.control.set({ markup: 'changed' });
  const { pagePosts } = replica.control.metaWorld();
  const page = threadOf(replica, 'page', 'zeyneponline');
  const chat = threadOf(replica, 'messages', 'mertcan81');
  const direct = threadOf(replica, 'instagram', 'deniz.koc');
  const post = pagePosts.find(({ kind, platform }) => platform === 'facebook' && kind === 'post');
  const cases = [
    {
      url: `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE_ID}&selected_item_id=${page.businessId}`,
      waitFor: '.bubble',
      drift: ['inboxHistory missing', 'inboxRow disagreeing'],
      rows: 15,
      messages: 0,
    },
    {
      url: `https://www.facebook.com/messages/t/${chat.id}/`,
      waitFor: '.message-bubble',
      drift: ['chatHistory missing'],
      rows: 14,
      messages: 0,
    },
    {
      url: `https://www.facebook.com/permalink.php?story_fbid=${post?.code}&id=${PAGE_ID}`,
      waitFor: '[role="dialog"] .comment',
      drift: ['comment disagreeing'],
      rows: 0,
      messages: 0,
    },
    {
      url: `https://www.instagram.com/direct/t/${direct.id}/`,
      waitFor: '.direct-bubble',
      drift: ['directHistory missing'],
      rows: 10,
      messages: 0,
    },
    {
      url: 'https://x.com/i/chat',
      waitFor: '[data-testid^="dm-conversation-item-"]',
      drift: [],
      rows: 11,
      messages: 0,
    },
  ];
  for (const { url, waitFor, drift, rows, messages } of cases) {
    const opened = await open(url);
    await opened.page.locator(waitFor).first().waitFor();
    await expect.poll(async () => driftIn(await opened.read())).toEqual(drift);
    const read = await opened.read();
    expect(read.rows).toHaveLength(rows);
    expect(read.conversations.flatMap((conversation) => conversation.messages)).toHaveLength(messages);
    // Nothing of what can no longer be told is bound to anything.
    const bound = read.composers.filter(({ threadId, answersMessageId }) => threadId ?? answersMessageId);
    if (messages === 0) expect(bound).toEqual([]);
    const { isUntouched } = await opened.probe();
    expect(isUntouched).toBe(true);
    expect(ofKind(await recordOf(opened.page), 'error')).toEqual([]);
  }
});

test('boxes around boxes make nobody’s word somebody else’s', async ({ open, replica }) => {
  replica.control.set({ markup: { renamed: [], rolesRemoved: [], isNested: true } });
  const page = threadOf(replica, 'page', 'zeyneponline');
  const direct = threadOf(replica, 'instagram', 'deniz.koc');
  for (const [thread, url, waitFor] of [
    [
      page,
      `https://business.facebook.com/latest/inbox/all?asset_id=${PAGE_ID}&selected_item_id=${page.businessId}`,
      '[data-message-id]',
    ],
    [direct, `https://www.instagram.com/direct/t/${direct.id}/`, '.direct-bubble'],
  ] as const) {
    const opened = await open(url);
    await opened.page.locator(waitFor).last().waitFor();
    await expect.poll(async () => (await opened.read()).conversations.length).toBe(1);
    const { conversations, drift } = await opened.read();
    expect(drift.length).toBeGreaterThan(0);
    const messages = conversations.flatMap((conversation) => conversation.messages);
    // A text that is not found is none.
    for (const { text, direction } of messages.filter((message) => message.text !== '')) {
      const truth = thread.messages.find((message) => message.text === text);
      const told = truth?.author === thread.members[0] ? 'inbound' : 'outbound';
      expect([told, 'unknown']).toContain(direction);
    }
  }
});
