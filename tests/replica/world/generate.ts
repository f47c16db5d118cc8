import { bulkPeople, generateChats } from './chat/generate';
import { type Aggregate, type Post, postIdAt, type World } from './model';
import { ADVERTISER, BRAND, CUSTOMERS, EVERYONE, PASSERS_BY, RIGHT_TO_LEFT_CUSTOMER, SHOP } from './people';
import { createRandom, type Random } from './random';
import { ANNOUNCEMENTS, CHATTER, LONG_TEXT, STORIES, type Story } from './stories';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export interface WorldOptions {
  readonly seed: number;
  /** Epoch milliseconds; everything is written before it. */
  readonly now: number;
  /** So many further posts, for long timelines. */
  readonly bulkPosts?: number;
  /** Share of the further posts that name us, 0 to 1; the rest is ambient. */
  readonly bulkAddressedShare?: number;
  /** So many further chats in the inbox. */
  readonly bulkChats?: number;
  /** A further chat with so many messages. */
  readonly bulkChatMessages?: number;
}

/** Hands out posts with ids of their own. */
function createPress(random: Random) {
  const posts: Post[] = [];
  return {
    posts,
    publish(post: Omit<Post, 'id'>): Post {
      const sentAt = Math.floor(post.sentAt / 1000) * 1000;
      const published: Post = {
        likes: random.between(0, 4),
        reposts: random.next() < 0.2 ? 1 : 0,
        views: random.between(12, 900),
        ...post,
        sentAt,
        id: postIdAt(sentAt, posts.length + 1),
      };
      posts.push(published);
      return published;
    },
  };
}

type Press = ReturnType<typeof createPress>;

const withOrder = (text: string, random: Random): string =>
  text.replace('{order}', String(random.between(10_000, 99_999)));

/** How far a story has come: nobody answered, we answered, the customer said thanks. */
type Progress = 'waiting' | 'answered' | 'thanked';

function tell(press: Press, random: Random, story: Story, openedAt: number, progress: Progress): void {
  const customer = random.pick(CUSTOMERS[story.language]);
  const { language } = story;
  const opening = press.publish({
    author: customer.handle,
    text: withOrder(story.opening, random),
    language,
    sentAt: openedAt,
    ...(story.about === 'damaged' ? { hasPhoto: true } : {}),
  });
  if (progress === 'waiting') {
    if (story.nudge && random.next() < 0.4) {
      const sentAt = openedAt + random.between(4, 9) * MINUTE;
      press.publish({ author: customer.handle, text: story.nudge, language, sentAt, repliesTo: opening.id });
    }
    return;
  }
  const answeredAt = openedAt + random.between(3, 95) * MINUTE;
  const answer = press.publish({
    author: BRAND,
    text: story.answer,
    language,
    sentAt: answeredAt,
    repliesTo: opening.id,
  });
  if (progress === 'thanked') {
    const sentAt = answeredAt + random.between(2, 50) * MINUTE;
    press.publish({ author: customer.handle, text: story.thanks, language, sentAt, repliesTo: answer.id });
  }
}

/** The shapes that have broken readers before: one of each, always there. */
function publishOddities(press: Press, random: Random, now: number): void {
  const gone = press.publish({
    author: 'owenreads',
    text: '',
    language: 'en',
    sentAt: now - 7 * HOUR,
    isDeleted: true,
  });
  press.publish({
    author: 'pri_k',
    text: '@kopikita same here, mine never came either. What is going on?',
    language: 'en',
    sentAt: now - 6.5 * HOUR,
    repliesTo: gone.id,
  });
  press.publish({
    author: RIGHT_TO_LEFT_CUSTOMER.handle,
    text: '@kopikita مرحبا، هل تشحنون إلى دبي؟ أريد كيلو من القهوة الإثيوبية ☕',
    language: 'ar',
    sentAt: now - 5 * HOUR,
  });
  press.publish({
    author: 'b_and_co',
    text: '@kopikita do you do <b>wholesale</b>? {{ price }} per kg & "terms" <script>please</script>',
    language: 'en',
    sentAt: now - 4.2 * HOUR,
  });
  press.publish({ author: 'tomgrinds', text: LONG_TEXT, language: 'en', sentAt: now - 3.4 * HOUR });
  const chart = press.publish({
    author: 'beansweekly',
    text: 'Roaster of the month: @kopikita. Read why their couriers are slow and their coffee is not.',
    language: 'en',
    sentAt: now - 20 * HOUR,
    likes: 14_200,
    views: 1_200_000,
  });
  press.publish({
    author: 'hannahpours',
    text: '@kopikita congratulations! But my parcel is one of the slow ones 😅',
    language: 'en',
    sentAt: now - 2.6 * HOUR,
    quotes: chart.id,
  });
  press.publish({
    author: 'latteartdaily',
    text: '',
    language: 'zxx',
    sentAt: now - 90 * MINUTE,
    hasPhoto: true,
  });
  press.publish({
    author: 'nilay_gezer',
    text: 'Buna katılıyorum, kahve haberleri artık sabah bülteni oldu.',
    language: 'tr',
    sentAt: now - 80 * MINUTE,
    quotes: chart.id,
  });
  press.publish({
    author: ADVERTISER.handle,
    text: 'The mug that keeps its promise, and your coffee, warm. 20% off this week.',
    language: 'en',
    sentAt: now - 70 * MINUTE,
    isPromoted: true,
    hasPhoto: true,
  });
  press.publish({
    author: SHOP,
    text: 'Gift boxes are back. Three coffees, one card, no ribbon you have to throw away.',
    language: 'en',
    sentAt: now - 26 * HOUR,
  });
  press.publish({
    author: random.pick(CUSTOMERS.tr).handle,
    text: '@kopikita_shop hediye kutusuna not ekleyebiliyor muyuz?',
    language: 'tr',
    sentAt: now - 3 * HOUR,
  });
}

function publishThreads(press: Press, random: Random, now: number): void {
  for (const [index, { language, text }] of ANNOUNCEMENTS.entries()) {
    const sentAt = now - (30 - 5 * index) * HOUR;
    const root = press.publish({ author: BRAND, text, language, sentAt, likes: random.between(40, 900) });
    for (let count = 0; count < 4; count += 1) {
      const story = random.pick(STORIES);
      const author = random.pick(CUSTOMERS[story.language]).handle;
      const reply = press.publish({
        author,
        text: withOrder(story.opening, random).replace('@kopikita ', ''),
        language: story.language,
        sentAt: sentAt + random.between(10, 200) * MINUTE,
        repliesTo: root.id,
      });
      if (count % 2 === 0) continue;
      const answeredAt = reply.sentAt + random.between(4, 60) * MINUTE;
      press.publish({
        author: BRAND,
        text: story.answer,
        language: story.language,
        sentAt: answeredAt,
        repliesTo: reply.id,
      });
    }
  }
}

/** Spaced a minute apart and numbered, so that a lost or doubled one can be named. */
function publishBulk(press: Press, random: Random, options: WorldOptions): void {
  const { now, bulkPosts = 0, bulkAddressedShare = 0.2 } = options;
  const customers = [...CUSTOMERS.en, ...CUSTOMERS.tr, ...CUSTOMERS.id] as const;
  for (let index = 0; index < bulkPosts; index += 1) {
    const isAddressed = random.next() < bulkAddressedShare;
    const chatter = random.pick(CHATTER);
    const author = isAddressed ? random.pick(customers) : random.pick(PASSERS_BY);
    press.publish({
      author: author.handle,
      text: `${isAddressed ? '@kopikita ' : ''}${chatter.text} (no. ${index + 1})`,
      language: chatter.language,
      sentAt: now - 48 * HOUR - index * MINUTE,
      hasPhoto: random.next() < 0.1,
    });
  }
}

function aggregatesFor(random: Random, posts: readonly Post[], now: number): Aggregate[] {
  const ours = posts.filter((post) => post.author === BRAND && !post.repliesTo);
  const handles = CUSTOMERS.en.map((person) => person.handle);
  const likes = ours.map(
    (post, index): Aggregate => ({
      id: `like-${index}`,
      kind: index % 2 === 0 ? 'like' : 'repost',
      people: handles.slice(0, random.between(1, 5)),
      postId: post.id,
      account: BRAND,
      at: Math.min(now - 30 * MINUTE, post.sentAt + random.between(1, 20) * HOUR),
    }),
  );
  const follow: Aggregate = {
    id: 'follow-0',
    kind: 'follow',
    people: ['dewiayuu', 'elif_kahve'],
    account: BRAND,
    at: now - 55 * MINUTE,
  };
  return [...likes, follow];
}

/** Makes the whole world; the same options give the same world. Posts come out newest first. */
export function generateWorld(options: WorldOptions): World {
  const { seed, now } = options;
  const random = createRandom(seed);
  const press = createPress(random);
  const progress: readonly [Progress, ...Progress[]] = [
    'waiting',
    'answered',
    'thanked',
    'waiting',
    'thanked',
  ];
  for (const [index, story] of STORIES.entries()) {
    const agesInMinutes = index < 5 ? random.between(4, 150) : random.between(160, 2_600);
    tell(press, random, story, now - agesInMinutes * MINUTE, progress[index % progress.length] ?? 'waiting');
  }
  publishThreads(press, random, now);
  publishOddities(press, random, now);
  for (const [index, { language, text }] of CHATTER.entries()) {
    const author = PASSERS_BY[index % PASSERS_BY.length] ?? PASSERS_BY[0];
    press.publish({ author: author.handle, text, language, sentAt: now - (25 + 40 * index) * MINUTE });
  }
  publishBulk(press, random, options);
  const posts = press.posts.filter((post) => post.sentAt <= now).sort((a, b) => b.sentAt - a.sentAt);
  return {
    seed,
    accounts: [BRAND, SHOP],
    people: [...EVERYONE, ...bulkPeople(options.bulkChats ?? 0)],
    posts,
    aggregates: aggregatesFor(random, posts, now),
    chats: generateChats({ ...options, posts }),
  };
}
