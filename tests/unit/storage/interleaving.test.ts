import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaptureBatch, CapturedMessage } from '../../../lib/domain/capture';
import { conversationKey } from '../../../lib/domain/conversationKey';
import type { Act } from '../../../lib/domain/event';
import { compareMessages } from '../../../lib/domain/messageOrder';
import { HOUR, MINUTE } from '../../../lib/domain/units';
import { busyQuarters } from '../../../lib/domain/volumes';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import type { StoredMessage, VolumeDay } from '../../../lib/storage/records';
import { volumesOf } from '../../../lib/storage/volumeDays';
import { ACCOUNT, aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';
import { play, playedIn } from './steps';
import { testThatOrderDoesNotMatter, twoTabs } from './twoTabs';

/**
 * A small X: three threads of posts 100 to 129, post n under post n - 3, written by two customers and by us in turn.
 * Pages show parts of it, and each in its own way.
 */
const POSTS = 30;
const THREADS = 3;
const idOf = (index: number): number => 100 + index;
const isOurs = (index: number): boolean => Math.floor(index / THREADS) % 3 === 2;
const customerOf = (index: number): string => (Math.floor(index / THREADS) % 3 === 0 ? 'AyseY' : 'budi');
const parentOf = (index: number): number | undefined => (index < THREADS ? undefined : index - THREADS);

/** How one page shows one post: the same facts, more or less well. */
interface View {
  readonly isTruncated: boolean;
  readonly isCoarse: boolean;
  readonly name: string;
}

const viewArbitrary: fc.Arbitrary<View> = fc.record({
  isTruncated: fc.boolean(),
  isCoarse: fc.boolean(),
  name: fc.constantFrom('Ayşe', 'Ayşe Yılmaz', ''),
});

function shown(index: number, view: View): CapturedMessage {
  const id = idOf(index);
  const plain = isOurs(index)
    ? aReply(id)
    : aPost(id, { author: { name: view.name, handle: customerOf(index) } });
  const times = view.isCoarse
    ? {
        sentAtLow: plain.sentAtLow - HOUR,
        sentAtHigh: plain.sentAtHigh + 30 * MINUTE,
        timeSource: 'label' as const,
      }
    : {};
  return { ...plain, ...times, ...(view.isTruncated ? { text: `${plain.text.slice(0, 9)}…` } : {}) };
}

/** Contact of a post as a page tells it that shows what stands above: a customer's own, or whom we answered. */
function contactOf(index: number): string {
  const parent = parentOf(index);
  if (!isOurs(index)) return customerOf(index);
  return parent === undefined ? 'AyseY' : contactOf(parent);
}

/** Pages are read at different moments. */
const readAt = fc.nat(3).map((minutes) => ({ capturedAt: NINE + minutes * MINUTE }));

/** Whom a list takes for the contact of a post of ours: whoever is named first in it. */
const namedFirst = fc.constantFrom('aaa_first', 'budi', 'zzz_first');

/** A list of posts, each by itself. */
const listPage = fc
  .tuple(
    fc.array(fc.tuple(fc.nat(POSTS - 1), viewArbitrary, namedFirst), { minLength: 1, maxLength: 6 }),
    readAt,
  )
  .map(([posts, when]) =>
    aBatch(
      posts.map(([index, view, first]) =>
        aConversation([shown(index, view)], {
          contact: { name: view.name, handle: isOurs(index) ? first : customerOf(index) },
          url: `https://x.com/i/status/${idOf(index)}`,
        }),
      ),
      when,
    ),
  );

/** A post with some of what stands above it. */
const detailPage = fc
  .tuple(fc.nat(POSTS - 1), fc.nat(4), viewArbitrary, readAt)
  .map(([focused, height, view, when]) => {
    const chain = [focused];
    for (
      let index = parentOf(focused);
      index !== undefined && chain.length <= height;
      index = parentOf(index)
    ) {
      chain.unshift(index);
    }
    const top = idOf(chain[0] ?? focused);
    const contacts = new Set(chain.map(contactOf));
    return aBatch(
      [...contacts].map((handle) =>
        aConversation(
          chain.filter((index) => contactOf(index) === handle).map((index) => shown(index, view)),
          { contact: { name: view.name, handle }, rootId: String(top) },
        ),
      ),
      when,
    );
  });

/** What somebody does to the conversation of a post, under the oldest name it may have or one a list gave it. */
const actArbitrary = fc
  .tuple(fc.nat(POSTS - 1), fc.nat(5), namedFirst, fc.boolean())
  .map(([index, choice, first, isByList]): Act => {
    const conversationId = conversationKey({
      platform: 'x',
      account: ACCOUNT,
      contactHandle: isByList && isOurs(index) ? first : contactOf(index),
      rootId: String(idOf(index)),
    });
    const acts: Act[] = [
      { type: 'tagAdded', conversationId, tagId: 'lead' },
      { type: 'tagRemoved', conversationId, tagId: 'lead' },
      { type: 'prioritySet', conversationId, priority: 'high' },
      { type: 'resolved', conversationId },
      { type: 'reopened', conversationId },
      { type: 'sendObserved', conversationId, messageId: String(idOf(index)) },
    ];
    return acts[choice] ?? { type: 'resolved', conversationId };
  });

/** A chat whose page gives neither ids nor exact times. Texts repeat, but no three in a row do. */
const CHAT = [
  'hi',
  'ok',
  'price?',
  'canned',
  'ok',
  'yes',
  'canned',
  'thanks',
  'ok',
  'hi',
  'ok',
  'ok',
  'price?',
  'yes',
];

/** A window of the chat; all of them together leave no gap and overlap by three. */
const chatPage = (start: number): CaptureBatch => {
  const messages = CHAT.slice(start, start + 6).map((text, offset): CapturedMessage => {
    const { id: _, ...message } = aPost(100, {
      text: text === 'canned' ? 'Thank you for writing to us, we are on it' : text,
      direction: text === 'canned' || (start + offset) % 3 === 1 ? 'outbound' : 'inbound',
      timeSource: 'separator',
    });
    return { ...message, sentAtLow: NINE, sentAtHigh: NINE + 24 * HOUR };
  });
  const touchesNewestEnd = start + 6 >= CHAT.length;
  return aBatch([aConversation(messages, { kind: 'message', threadId: 'chat', touchesNewestEnd })]);
};

const CHAT_STARTS = [0, 3, 6, 8];

const chatArbitrary = fc.array(fc.nat(CHAT.length - 3), { maxLength: 4 }).chain((more) => {
  const pages = [...CHAT_STARTS, ...more].map(chatPage);
  const inAnyOrder = fc.shuffledSubarray(pages, { minLength: pages.length });
  return fc.tuple(inAnyOrder, inAnyOrder);
});

const pageArbitrary = fc.oneof(listPage, detailPage);
const worldArbitrary = twoTabs(fc.oneof(pageArbitrary, actArbitrary), pageArbitrary);

/**
 * What is known of the chat but for the names that Inlay itself gave: ids count equal texts in the order in which they
 * were placed, and positions count from the first that was.
 */
async function chatAfter(pages: readonly CaptureBatch[]): Promise<string> {
  const database = await aDatabase();
  await play(
    database,
    pages.map((batch) => ({ batch })),
  );
  const { messages, ...content } = await contentOf(database);
  const chat = (messages as StoredMessage[]).toSorted(compareMessages);
  let told = JSON.stringify({
    ...content,
    chat: chat.map((message, place) => ({ ...message, position: place })),
  });
  for (const [place, { id }] of chat.entries()) told = told.replaceAll(`${id}"`, `message ${place}"`);
  await database.delete();
  return told;
}

describe('a chat without ids', () => {
  test('comes to the same, but for the ids given to it, in whatever order its pages are read', async () => {
    await fc.assert(
      fc.asyncProperty(chatArbitrary, async ([one, other]) => {
        const told = await chatAfter(one);
        expect(JSON.parse(told)).toMatchObject({ unplacedRuns: [], conversations: [{ id: 'x:acme/#chat' }] });
        expect(JSON.parse(told).chat).toHaveLength(CHAT.length);
        expect(JSON.parse(await chatAfter(other))).toEqual(JSON.parse(told));
      }),
      { numRuns: 20 },
    );
  }, 60_000);
});

describe('what two tabs tell', () => {
  testThatOrderDoesNotMatter(worldArbitrary, 120);

  test('leaves counts that are those of the messages', async () => {
    await fc.assert(
      fc.asyncProperty(worldArbitrary, async ([steps]) => {
        const { messages = [], volumeDays = [] } = await playedIn(steps);
        const volumes = volumesOf(volumeDays as VolumeDay[]);
        const counted = volumes.flatMap(busyQuarters).reduce((sum, { count }) => sum + count, 0);
        expect(counted).toBe(messages.length);
      }),
      { numRuns: 40 },
    );
  }, 120_000);
});

test('5,000 posts seen through overlapping windows are all there, once', async () => {
  const database = await aDatabase();
  const posts = Array.from({ length: 5000 }, (_, index) =>
    aPost(1000 + index, { author: { name: 'A', handle: `customer${index % 700}` } }),
  );
  for (let start = 0; start < posts.length; start += 80) {
    const conversations = posts
      .slice(start, start + 100)
      .map((post) => aConversation([post], { contact: post.author }));
    await mergeCapture(database, aBatch(conversations));
  }
  expect(await database.messages.count()).toBe(5000);
  expect(await database.conversations.count()).toBe(5000);
}, 120_000);
