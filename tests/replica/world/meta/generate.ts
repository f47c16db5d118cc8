import { CHAT_STORIES, type ChatStory, REQUEST_STORIES, SHOP_STORIES } from '../chat/stories';
import { BRAND, CUSTOMERS, EVERYONE } from '../people';
import { createRandom, type Random } from '../random';
import { ANNOUNCEMENTS, CHATTER } from '../stories';
import { generateComments } from './comments';
import { facebookIdOf, instagramBusinessId, messageIdFrom, numberOf, pfbidFrom, shortCodeFrom } from './ids';
import type { MetaWorld, PagePost, PagePostKind, Thread, ThreadMessage, ThreadPlace } from './model';
import { INSTAGRAM_NAMESAKE, INSTAGRAM_TELLERS, META_PEOPLE, NAMESAKE } from './people';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface MetaWorldOptions {
  readonly seed: number;
  /** Epoch milliseconds; everything is written before it. */
  readonly now: number;
  /** So many further threads in each place, their customers numbered. */
  readonly bulkChats?: number;
  /** So many further messages in the first thread of each place. */
  readonly bulkChatMessages?: number;
}

export const INSTAGRAM_GROUP_ID = '9215550442187703';

const PLACES: readonly ThreadPlace[] = ['page', 'instagram', 'messages'];
const AGENTS = ['Rani', 'Deniz'] as const;

/** Id of the thread that a place keeps for one customer. Those of the Page are numbered like the customer. */
export function threadIdOf(place: ThreadPlace, handle: string): string {
  if (place === 'instagram') return numberOf(`direct ${handle}`, 16);
  return facebookIdOf(place === 'page' ? handle : `${place} ${handle}`);
}

const businessIdOf = (place: ThreadPlace, id: string): string =>
  place === 'instagram' ? instagramBusinessId(id) : id;

/** A thread with nobody's word in it yet. */
export function emptyThread(
  place: ThreadPlace,
  handle: string,
  folder: Thread['folder'] = 'primary',
): Thread {
  const id = threadIdOf(place, handle);
  const businessId = businessIdOf(place, id);
  return { id, businessId, place, folder, members: [handle], labels: [], readUntil: 0, messages: [] };
}

const firstNameOf = (handle: string): string =>
  [...EVERYONE, ...META_PEOPLE].find((person) => person.handle === handle)?.name.split(' ')[0] ?? handle;

/** Where another customer tells a story, they are called by their own name. */
const addressed = (text: string, told: string, teller: string): string =>
  text.replace(firstNameOf(told), firstNameOf(teller));

function tell(
  random: Random,
  place: ThreadPlace,
  story: ChatStory,
  index: number,
  now: number,
  folder: Thread['folder'],
): Thread {
  const customer = (place === 'instagram' && INSTAGRAM_TELLERS[story.customer]?.handle) || story.customer;
  let sentAt = now - story.age * MINUTE - PLACES.indexOf(place) * 7 * MINUTE;
  const messages: ThreadMessage[] = story.lines.map(([who, delay, text], line) => {
    sentAt += delay * MINUTE + random.between(0, 40) * 1000;
    const quoted = line === 3 && place !== 'page' ? { quotes: 'previous' } : {};
    const agent = who === 'us' && index % 2 === 0 ? { agent: AGENTS[line % 2] ?? AGENTS[0] } : {};
    const author = who === 'us' ? BRAND : customer;
    return {
      id: messageIdFrom(random),
      author,
      text: addressed(text, story.customer, customer),
      sentAt: Math.floor(sentAt / 1000) * 1000,
      ...quoted,
      ...agent,
    };
  });
  const withQuotes = messages.map((message, line) =>
    message.quotes ? { ...message, quotes: messages[line - 1]?.id ?? message.id } : message,
  );
  const read = messages[messages.length - 1 - (story.unread ?? 0)];
  return {
    ...emptyThread(place, customer, folder),
    labels: place === 'page' && index % 4 === 0 ? ['Intake'] : [],
    isEncrypted: place === 'messages' && index % 3 === 1,
    readUntil: read?.sentAt ?? 0,
    messages: index === 1 && place === 'page' ? withAdvertisement(random, withQuotes) : withQuotes,
  };
}

/** What Business Suite itself says before the first word of somebody who came by an advertisement. */
const withAdvertisement = (random: Random, messages: readonly ThreadMessage[]): readonly ThreadMessage[] => [
  {
    id: messageIdFrom(random),
    author: undefined,
    text: 'repliedToAd',
    sentAt: (messages[0]?.sentAt ?? 0) - 1000,
  },
  ...messages,
];

/** The same name as another customer's, in a thread of its own. */
const tellNamesake = (random: Random, place: ThreadPlace, now: number): Thread => {
  const { handle } = place === 'instagram' ? INSTAGRAM_NAMESAKE : NAMESAKE;
  const text = 'Kak, gilingan saya yang tempo hari kapan dikirim?';
  const sentAt = Math.floor((now - 96 * MINUTE) / 1000) * 1000;
  const messages = [{ id: messageIdFrom(random), author: handle, text, sentAt }];
  return { ...emptyThread(place, handle), messages };
};

/** Two people and us, with pictures, emoji alone and a quoted message. */
function tellGroup(random: Random, now: number): Thread {
  const at = (minutes: number) => Math.floor((now - minutes * MINUTE) / 1000) * 1000;
  const write = (author: string, minutes: number, text: string, rest: Partial<ThreadMessage> = {}) => ({
    id: messageIdFrom(random),
    author,
    text,
    sentAt: at(minutes),
    ...rest,
  });
  const question = write('nilay_gezer', 1_480, 'Bardaklar bende ☕ Kaç kişiyiz?');
  return {
    ...emptyThread('instagram', 'nilay_gezer'),
    id: INSTAGRAM_GROUP_ID,
    businessId: instagramBusinessId(INSTAGRAM_GROUP_ID),
    members: ['latteartdaily', 'nilay_gezer'],
    title: 'Tasting crew <Sat> ☕',
    readUntil: at(150),
    messages: [
      write('latteartdaily', 1_500, 'Hi all! Saturday’s tasting: who brings the cups?'),
      write('latteartdaily', 1_499, '😍😍'),
      question,
      write(BRAND, 1_450, 'Twelve, and we bring three coffees.', { quotes: question.id }),
      write('latteartdaily', 130, 'This is the table, yes?', { hasPhoto: true }),
      write('nilay_gezer', 126, 'Harika! Saat kaçta kapıda olalım?'),
    ],
  };
}

function bulkThread(random: Random, place: ThreadPlace, handle: string, number: number, now: number): Thread {
  const sentAt = now - 49 * HOUR - number * 10 * MINUTE;
  const text = `${random.pick(CHATTER).text} (chat ${number})`;
  const question = { id: messageIdFrom(random), author: handle, text, sentAt };
  const answer = {
    id: messageIdFrom(random),
    author: BRAND,
    text: `Answer ${number}`,
    sentAt: sentAt + 4 * MINUTE,
  };
  const messages = number % 3 === 0 ? [question] : [question, answer];
  return { ...emptyThread(place, handle), readUntil: number % 9 === 0 ? 0 : now, messages };
}

function lengthened(random: Random, thread: Thread, count: number): Thread {
  const first = thread.messages[0]?.sentAt ?? 0;
  const customer = thread.members[0] ?? BRAND;
  const earlier = Array.from({ length: count }, (_, index) => ({
    id: messageIdFrom(random),
    author: random.next() < 0.45 ? BRAND : customer,
    text: `${random.pick(CHATTER).text} (no. ${index + 1})`,
    sentAt: first - (count - index) * 9 * MINUTE,
  }));
  return { ...thread, messages: [...earlier, ...thread.messages] };
}

function threadsOf(random: Random, place: ThreadPlace, options: MetaWorldOptions): readonly Thread[] {
  const { now, bulkChats = 0, bulkChatMessages = 0 } = options;
  const told = CHAT_STORIES.map((story, index) => {
    const folder = place === 'instagram' && index % 5 === 3 ? 'general' : 'primary';
    return tell(random, place, story, index, now, folder);
  });
  const others = place === 'page' ? SHOP_STORIES : REQUEST_STORIES;
  const folder = place === 'page' ? 'primary' : 'requests';
  const first = told.slice(0, 1).map((thread) => lengthened(random, thread, 36 + bulkChatMessages));
  return [
    ...first,
    ...told.slice(1),
    tellNamesake(random, place, now),
    ...(place === 'instagram' ? [tellGroup(random, now)] : []),
    ...others.map((story, index) => tell(random, place, story, index, now, folder)),
    ...Array.from({ length: bulkChats }, (_, index) =>
      bulkThread(random, place, `customer_${index + 1}`, index + 1, now),
    ),
  ];
}

function postsOf(random: Random, now: number): readonly PagePost[] {
  const kinds: readonly (readonly [PagePost['platform'], PagePostKind])[] = [
    ['facebook', 'post'],
    ['facebook', 'photo'],
    ['facebook', 'reel'],
    ['instagram', 'post'],
    ['instagram', 'reel'],
  ];
  return kinds.map(([platform, kind], index) => {
    const sentAt = Math.floor((now - (28 + 17 * index) * HOUR) / 1000) * 1000;
    const { text } = ANNOUNCEMENTS[index % ANNOUNCEMENTS.length] ?? { text: '' };
    const id = numberOf(`${platform} ${kind}`, 15);
    const code = platform === 'facebook' ? pfbidFrom(random) : shortCodeFrom(random);
    const comments = generateComments(random, { id, sentAt, now, skip: index * 3 });
    return { id, code, platform, kind, text, sentAt, comments };
  });
}

/** Everything on Meta's sites; the same options give the same world. */
export function generateMetaWorld(options: MetaWorldOptions): MetaWorld {
  const random = createRandom(options.seed ^ 0xfaceb);
  return {
    threads: PLACES.flatMap((place) => threadsOf(random, place, options)),
    pagePosts: postsOf(random, options.now),
  };
}

/** What customers write under posts while one watches. */
export const COMMENT_ARRIVALS: readonly (readonly [handle: string, text: string])[] = [
  [CUSTOMERS.id[0].handle, 'Kak, ongkir ke Medan berapa ya? 🙏'],
  [CUSTOMERS.tr[0].handle, 'Bu kahve tekrar stoğa girecek mi?'],
  [CUSTOMERS.en[0].handle, 'Is this one still available as whole beans?'],
];
