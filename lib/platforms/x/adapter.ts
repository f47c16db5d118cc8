import type { MessageId, Surface } from '../../domain/vocabulary';
import type { PlatformAdapter, ReadContext, Reading, Unreadable } from '../adapter';
import type { Finder } from '../finder';
import { readAccount } from './account';
import { isDialogAddress, isHandle, statusIdOf, surfacesAt } from './addresses';
import { readAnchors } from './anchors';
import { sortPosts, toConversations } from './conversations';
import { type Post, readPost } from './post';
import { type XSelectors, xSelectors } from './selectors';
import { createThreadMemory, type ThreadMemory } from './threadMemory';
import { findParents } from './threads';

/** Reads the public part of x.com, remembering what it learned of threads: one for each tab. */
export function createXAdapter(): PlatformAdapter {
  const memory = createThreadMemory();
  return { ...xAdapter, read: (finder, context) => read(finder, context, memory) };
}

/** Reads the public part of x.com (posts in timelines, notifications and under each other), each page anew. */
export const xAdapter: PlatformAdapter = {
  platform: 'x',
  selectors: xSelectors,
  identifyingAttributes: ['href'],
  surfacesAt,
  read: (finder, context) => read(finder, context, createThreadMemory()),
};

function read(finder: Finder<XSelectors>, context: ReadContext, memory: ThreadMemory): Reading {
  const unreadable: Unreadable[] = [];
  const surfaces = readSurfaces(finder, context.url);
  const account = readAccount(finder, context.url, unreadable) ?? givenAccount(context);
  const posts = surfaces.length === 0 ? [] : readPosts(finder, unreadable);
  const focusedId = surfaces.includes('post') ? readFocusedId(finder, context.url, posts) : undefined;
  const { addressed, ambient } = sortPosts(posts, {
    account,
    isNotifications: surfaces.includes('notifications'),
    parents: findParents(finder, posts, focusedId, memory),
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
    anchors: readAnchors(finder, posts, addressed, focusedId),
    unreadable,
  };
}

function givenAccount({ account }: ReadContext): string | null {
  const handle = account?.replace(/^@/, '');
  return isHandle(handle) ? handle : null;
}

/** A post that stands in the page and again in a dialog over it is one post: that of the page. */
function readPosts(finder: Finder<XSelectors>, unreadable: Unreadable[]): Post[] {
  const posts = new Map<MessageId, Post>();
  for (const row of finder.all('post')) {
    const post = readPost(finder, row, unreadable);
    if (post === undefined) continue;
    const isShownTwice = posts.has(post.id) && finder.around('dialog', row) !== undefined;
    if (!isShownTwice) posts.set(post.id, post);
  }
  return [...posts.values()];
}

/** What is shown: told by the address, or by the page itself while a dialog's address hides that of the page. */
function readSurfaces(finder: Finder<XSelectors>, url: URL): readonly Surface[] {
  if (!isDialogAddress(url)) return surfacesAt(url);
  if (focusedRow(finder)) return ['post'];
  if (finder.one('notificationsTab')) return ['notifications'];
  if (finder.one('homeTab')) return ['home'];
  if (finder.one('profileName')) return ['profile'];
  if (finder.one('searchBox')) return ['search'];
  return [];
}

/** By the address where it tells; the page also marks the post, but so it does with one just clicked. */
function readFocusedId(finder: Finder<XSelectors>, url: URL, posts: readonly Post[]): MessageId | undefined {
  const addressed = statusIdOf(url.href);
  if (addressed !== undefined) return addressed;
  const row = focusedRow(finder);
  return posts.find((post) => post.row === row)?.id;
}

/** A post that a dialog shows over its reply box is not what the page is about. */
const focusedRow = (finder: Finder<XSelectors>): HTMLElement | undefined =>
  finder.all('focusedPost').find((row) => finder.around('dialog', row) === undefined);
