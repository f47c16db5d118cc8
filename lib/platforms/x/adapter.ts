import type { EpochMs } from '../../domain/units';
import type { MessageId } from '../../domain/vocabulary';
import type { PlatformAdapter, ReadContext, Reading, Unreadable } from '../adapter';
import type { Finder } from '../finder';
import { readAccount } from './account';
import { isHandle, surfacesAt } from './addresses';
import { readAnchors } from './anchors';
import { sortPosts, toConversations } from './conversations';
import { readPageFacts, readSurfaces } from './pageFacts';
import type { Post } from './post';
import { createPostMemory, type PostMemory } from './postMemory';
import { type XSelectors, xSelectors } from './selectors';
import { createThreadMemory, type ThreadMemory } from './threadMemory';
import { findParents, type JudgedTimeline } from './threads';
import { createTimelineMemory, type FocusedPlace, type TimelineMemory } from './timelineMemory';
import { readTimelines } from './timelines';

/** Reads the public part of x.com, remembering what it learned of threads: one for each tab. */
export function createXAdapter(): PlatformAdapter {
  const memory = createMemory();
  return { ...xAdapter, read: (finder, context) => read(finder, context, memory) };
}

/** Reads the public part of x.com (posts in timelines, notifications and under each other), each page anew. */
export const xAdapter: PlatformAdapter = {
  platform: 'x',
  selectors: xSelectors,
  identifyingAttributes: ['href'],
  surfacesAt,
  read: (finder, context) => read(finder, context, createMemory()),
};

/** What a tab has learned. */
interface Memory {
  readonly posts: PostMemory;
  readonly threads: ThreadMemory;
  readonly timelines: TimelineMemory;
}

const createMemory = (): Memory => ({
  posts: createPostMemory(),
  threads: createThreadMemory(),
  timelines: createTimelineMemory(),
});

function read(finder: Finder<XSelectors>, context: ReadContext, memory: Memory): Reading {
  const unreadable: Unreadable[] = [];
  const facts = readPageFacts(finder, context.url);
  const surfaces = readSurfaces(finder, context.url, facts);
  const account = readAccount(finder, context.url, unreadable) ?? givenAccount(context);
  const posts = surfaces.length === 0 ? [] : readPosts(finder, memory.posts, context.now, unreadable);
  const timelines = readTimelines(finder, posts).map((timeline) => ({
    ...timeline,
    nature: memory.timelines.judge(timeline, facts),
  }));
  const { addressed, ambient } = sortPosts(posts, {
    account,
    notified: notifiedIn(timelines),
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
