import type { Post } from '../model';
import { BRAND, CUSTOMERS, SHOP } from '../people';
import { createRandom, type Random } from '../random';
import { CHATTER } from '../stories';
import { chatIdOf, uuidFrom } from './ids';
import type { Chat, ChatMessage } from './model';
import { CHAT_STORIES, type ChatStory, REQUEST_STORIES, SHOP_STORIES } from './stories';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface ChatWorldOptions {
  readonly seed: number;
  /** Epoch milliseconds; everything is written before it. */
  readonly now: number;
  readonly posts: readonly Post[];
  /** So many further chats, each with a few messages, their customers numbered. */
  readonly bulkChats?: number;
  /** So many further messages, a minute apart and numbered, in a chat of its own. */
  readonly bulkChatMessages?: number;
}

/** Handle of the customer in whose chat the further messages are. */
export const LONG_CHAT_CUSTOMER = 'dripordie_';
export const GROUP_ID = 'g1852930174629134336';

/** Handle of a generated customer; counted from 1. */
export const bulkHandle = (number: number): string => `customer_${number}`;

const wholeSecond = (time: number): number => Math.floor(time / 1000) * 1000;

function write(
  random: Random,
  author: string | undefined,
  sentAt: number,
  rest: Partial<ChatMessage>,
): ChatMessage {
  const status = author === BRAND || author === SHOP ? 'read' : 'delivered';
  return { id: uuidFrom(random), author, text: '', sentAt: wholeSecond(sentAt), status, ...rest };
}

function tell(random: Random, story: ChatStory, account: string, now: number, isRequest: boolean): Chat {
  let sentAt = now - story.age * MINUTE;
  const messages = story.lines.map(([who, delay, text]) => {
    sentAt += delay * MINUTE + random.between(0, 40) * 1000;
    return write(random, who === 'us' ? account : story.customer, sentAt, { text });
  });
  const read = messages[messages.length - 1 - (story.unread ?? 0)];
  return {
    id: chatIdOf(account, story.customer),
    account,
    members: [story.customer],
    isRequest,
    readUntil: read?.sentAt ?? 0,
    messages,
  };
}

/** Three people and us: notices, a photo, a shared post, only emoji. */
function tellGroup(random: Random, now: number, posts: readonly Post[]): Chat {
  const at = (minutesAgo: number) => now - minutesAgo * MINUTE;
  const shared = posts.find((post) => post.author === 'beansweekly');
  const messages = [
    write(random, undefined, at(3_100), { text: 'groupCreated' }),
    write(random, 'latteartdaily', at(3_090), { text: 'Hi all! Saturday’s tasting: who brings the cups?' }),
    write(random, 'nilay_gezer', at(3_082), { text: 'Bardaklar bende ☕' }),
    write(random, BRAND, at(3_060), { text: 'We bring three coffees and two grinders.' }),
    write(random, 'latteartdaily', at(1_500), { text: 'This is the table, yes?', hasPhoto: true }),
    write(random, 'latteartdaily', at(1_499), { text: '😍' }),
    ...(shared
      ? [write(random, 'jalanjalanjkt', at(130), { text: 'Sudah baca ini?', sharesPost: shared.id })]
      : []),
    write(random, 'nilay_gezer', at(126), { text: 'Harika! Saat kaçta kapıda olalım?' }),
  ];
  return {
    id: GROUP_ID,
    account: BRAND,
    members: ['latteartdaily', 'nilay_gezer', 'jalanjalanjkt'],
    title: 'Tasting crew <Sat> ☕',
    isRequest: false,
    readUntil: at(1_000),
    messages,
  };
}

function bulkChat(random: Random, number: number, now: number): Chat {
  const customer = bulkHandle(number);
  const sentAt = now - 49 * HOUR - number * 10 * MINUTE;
  const isWaiting = number % 3 === 0;
  const messages = [
    write(random, customer, sentAt, { text: `${random.pick(CHATTER).text} (chat ${number})` }),
    ...(isWaiting ? [] : [write(random, BRAND, sentAt + 4 * MINUTE, { text: `Answer ${number}` })]),
  ];
  const readUntil = number % 9 === 0 ? 0 : now;
  return {
    id: chatIdOf(BRAND, customer),
    account: BRAND,
    members: [customer],
    isRequest: false,
    readUntil,
    messages,
  };
}

function longChat(random: Random, count: number, now: number): Chat {
  const messages = Array.from({ length: count }, (_, index) => {
    const author = random.next() < 0.45 ? BRAND : LONG_CHAT_CUSTOMER;
    const text = `${random.pick(CHATTER).text} (no. ${index + 1})`;
    return write(random, author, now - 2 * HOUR - (count - index) * MINUTE, { text });
  });
  const id = chatIdOf(BRAND, LONG_CHAT_CUSTOMER);
  return { id, account: BRAND, members: [LONG_CHAT_CUSTOMER], isRequest: false, readUntil: now, messages };
}

/** All chats of both accounts; the same options give the same chats. */
export function generateChats(options: ChatWorldOptions): readonly Chat[] {
  const { now, posts, bulkChats = 0, bulkChatMessages = 0 } = options;
  const random = createRandom(options.seed ^ 0xc4a7);
  const bulk = Array.from({ length: bulkChats }, (_, index) => bulkChat(random, index + 1, now));
  return [
    ...CHAT_STORIES.map((story) => tell(random, story, BRAND, now, false)),
    tellGroup(random, now, posts),
    ...REQUEST_STORIES.map((story) => tell(random, story, BRAND, now, true)),
    ...SHOP_STORIES.map((story) => tell(random, story, SHOP, now, false)),
    ...(bulkChatMessages > 0 ? [longChat(random, bulkChatMessages, now)] : []),
    ...bulk,
  ];
}

/** People who exist only to fill a long inbox. */
export const bulkPeople = (count: number) =>
  Array.from({ length: count }, (_, index) => {
    const first = CUSTOMERS.en[index % CUSTOMERS.en.length] ?? CUSTOMERS.en[0];
    return { handle: bulkHandle(index + 1), name: `${first.name} ${index + 1}` };
  });
