import type { EpochMs } from '../../domain/units';
import type { MessageId } from '../../domain/vocabulary';
import type { PlatformAdapter, ReadContext, Reading, Unreadable } from '../adapter';
import type { Finder } from '../finder';
import type { SelectorEntry } from '../selectors';
import { readAccount } from './account';
import { isChatAddress, isHandle } from './addresses';
import { readAnchors } from './anchors';
import type { ChatReader, PageContext } from './chat/chatReader';
import type { ChatSelectors } from './chat/selectors';
import { sortPosts, toConversations } from './conversations';
import { createNotifiedMemory, type NotifiedMemory } from './notifiedMemory';
import { readPageFacts, readSurfaces } from './pageFacts';
import type { Post } from './post';
import { createPostMemory, type PostMemory } from './postMemory';
import { type XSelectors, xSelectors } from './selectors';
import { createThreadMemory, type ThreadMemory } from './threadMemory';
import { findParents, type JudgedTimeline } from './threads';
import { createTimelineMemory, type FocusedPlace, type TimelineMemory } from './timelineMemory';
import { readTimelines } from './timelines';

/** Reads x.com: posts in timelines, notifications and under each other; X Chat once something reads it. */
export interface XAdapter extends PlatformAdapter {
  /** From now on chats are read as well; until then they are told to be lacking. The first reader stays. */
  readChatsWith(reader: ChatReader): void;
}

/** Remembers what it learns of posts and threads: one for each tab. */
export function createXAdapter(): XAdapter {
  const memory = createMemory();
  const selectors: Record<string, SelectorEntry> = { ...xSelectors };
  let chats: ChatReader | undefined;

  return {
    platform: 'x',
    selectors,
    // Rows of chats bear test ids, messages change from pending to sent, chats become read.
    identifyingAttributes: ['href', 'data-testid', 'data-index', 'data-send-status', 'aria-description'],
    readChatsWith(reader) {
      if (chats !== undefined) return;
      chats = reader;
      Object.assign(selectors, reader.selectors);
    },
    read(finder: Finder<ChatSelectors>, context) {
      const unreadable: Unreadable[] = [];
      const account = readAccount(finder, context.url, unreadable) ?? givenAccount(context);
      const page = { ...context, account, unreadable };
      const reading = chats?.read(finder, page) ?? readPublic(finder, page, memory);
      return chats === undefined && isChatAddress(context.url) ? { ...reading, lacks: 'chat' } : reading;
    },
  };
}

/** What a tab has learned. */
interface Memory {
  readonly notified: NotifiedMemory;
  readonly posts: PostMemory;
  readonly threads: ThreadMemory;
  readonly timelines: TimelineMemory;
}

const createMemory = (): Memory => ({
  notified: createNotifiedMemory(),
  posts: createPostMemory(),
  threads: createThreadMemory(),
  timelines: createTimelineMemory(),
});

function readPublic(finder: Finder<XSelectors>, context: PageContext, memory: Memory): Reading {
  const { account, unreadable } = context;
  const facts = readPageFacts(finder, context.url);
  const surfaces = readSurfaces(finder, context.url, facts);
  const posts = surfaces.length === 0 ? [] : readPosts(finder, memory.posts, context.now, unreadable);
  const timelines = readTimelines(finder, posts).map((timeline) => ({
    ...timeline,
    nature: memory.timelines.judge(timeline, facts),
  }));
  const { addressed, ambient } = sortPosts(posts, {
    account,
    notified: memory.notified.of(account, notifiedIn(timelines)),
    parents: findParents(finder, timelines, memory.threads),
  });
  return {
    capture: {
      platform: 'x',
      surfaces,
      account,
      rows: [],
      conversations: toConversations(addressed),
      ambient,
    },
    anchors: readAnchors(finder, posts, addressed, focusedIn(timelines)?.id),
    unreadable,
  };
}

function givenAccount({ account }: ReadContext): string | null {
  const handle = account?.replace(/^@/, '');
  return isHandle(handle) ? handle : null;
}

/** A post that stands in the page and again in a dialog over it is one post: that of the page. */
function readPosts(
  finder: Finder<XSelectors>,
  memory: PostMemory,
  now: EpochMs,
  unreadable: Unreadable[],
): Post[] {
  const posts = new Map<MessageId, Post>();
  for (const row of finder.all('post')) {
    const post = memory.read(finder, row, unreadable, now);
    if (post === undefined) continue;
    const isShownTwice = posts.has(post.id) && finder.around('dialog', row) !== undefined;
    if (!isShownTwice) posts.set(post.id, post);
  }
  return [...posts.values()];
}

const notifiedIn = (timelines: readonly JudgedTimeline[]): ReadonlySet<Post> =>
  new Set(timelines.flatMap(({ nature, posts }) => (nature.isNotifications ? [...posts.values()] : [])));

/** What the page is about; what a photo's own thread is about only where the page beneath is a mere list. */
function focusedIn(timelines: readonly JudgedTimeline[]): FocusedPlace | undefined {
  const focused = timelines.filter(({ nature }) => nature.focused !== undefined);
  return (focused.find(({ isInDialog }) => !isInDialog) ?? focused[0])?.nature.focused;
}
