import type { Aggregate, Post } from '../../world/model';
import type { WorldIndex } from './store';

/** One entry of a timeline; each is drawn in a cell of its own. */
export type Cell =
  | {
      readonly kind: 'post';
      readonly key: string;
      readonly id: string;
      /** Whether the page says whom the post replies to. */
      readonly showsContext: boolean;
      readonly lineAbove: boolean;
      readonly lineBelow: boolean;
    }
  | { readonly kind: 'focused'; readonly key: string; readonly id: string; readonly lineAbove: boolean }
  | { readonly kind: 'gone'; readonly key: string; readonly lineBelow: boolean }
  | { readonly kind: 'aggregate'; readonly key: string; readonly aggregate: Aggregate }
  | { readonly kind: 'showReplies'; readonly key: string; readonly count: number }
  | { readonly kind: 'separator'; readonly key: string };

const postCell = (post: Post, lines: { above?: boolean; below?: boolean; context?: boolean } = {}): Cell => ({
  kind: 'post',
  key: post.id,
  id: post.id,
  showsContext: lines.context ?? true,
  lineAbove: lines.above ?? false,
  lineBelow: lines.below ?? false,
});

const isShown = (post: Post): boolean => !post.isDeleted;

/** Handles that a reply is addressed to, nearest first. */
export function addresseesOf(index: WorldIndex, post: Post): readonly string[] {
  const parent = post.repliesTo ? index.posts.get(post.repliesTo) : undefined;
  const grandparent = parent?.repliesTo ? index.posts.get(parent.repliesTo) : undefined;
  const handles = [parent?.author, grandparent?.author].filter((handle) => handle !== undefined);
  return [...new Set(handles)].filter((handle) => handle !== post.author || handles.length === 1);
}

const names = (text: string, handle: string): boolean => new RegExp(`@${handle}(?!\\w)`, 'i').test(text);

export function mentionsOf(index: WorldIndex, account: string): readonly Post[] {
  return index.world.posts.filter((post) => {
    if (post.author === account || !isShown(post) || post.isPromoted) return false;
    return names(post.text, account) || addresseesOf(index, post).includes(account);
  });
}

export const homeCells = (index: WorldIndex): Cell[] =>
  index.world.posts.filter((post) => isShown(post) && !post.repliesTo).map((post) => postCell(post));

export const mentionCells = (index: WorldIndex, account: string): Cell[] =>
  mentionsOf(index, account).map((post) => postCell(post));

export function notificationCells(index: WorldIndex, account: string): Cell[] {
  const aggregates = index.world.aggregates.filter((aggregate) => aggregate.account === account);
  const dated = [
    ...aggregates.map((aggregate) => ({
      at: aggregate.at,
      cell: { kind: 'aggregate', key: aggregate.id, aggregate } as Cell,
    })),
    ...mentionsOf(index, account).map((post) => ({ at: post.sentAt, cell: postCell(post) })),
  ];
  return dated.sort((a, b) => b.at - a.at).map(({ cell }) => cell);
}

export function searchCells(index: WorldIndex, query: string, isLive: boolean): Cell[] {
  const terms = query.toLowerCase().split(/\s+/).filter(Boolean);
  const found = index.world.posts.filter((post) => {
    if (!isShown(post) || post.isPromoted) return false;
    const text = post.text.toLowerCase();
    return terms.every((term) => {
      const from = /^from:@?(\w+)$/.exec(term)?.[1];
      return from ? post.author.toLowerCase() === from : text.includes(term) || `@${post.author}` === term;
    });
  });
  const ordered = isLive ? found : [...found].sort((a, b) => (b.likes ?? 0) - (a.likes ?? 0));
  return ordered.map((post) => postCell(post));
}

export function profileCells(index: WorldIndex, handle: string, withReplies: boolean): Cell[] {
  const own = index.world.posts.filter(
    (post) => post.author.toLowerCase() === handle.toLowerCase() && isShown(post),
  );
  const seen = new Set<string>();
  const cells: Cell[] = [];
  for (const post of own) {
    if (seen.has(post.id) || (post.repliesTo && !withReplies)) continue;
    const parent = post.repliesTo ? index.posts.get(post.repliesTo) : undefined;
    if (parent && isShown(parent) && !seen.has(parent.id)) {
      seen.add(parent.id);
      cells.push(postCell(parent, { below: true }));
      cells.push(postCell(post, { above: true, context: false }));
    } else cells.push(postCell(post));
    seen.add(post.id);
  }
  return cells;
}

/** Replies shown before the rest hides behind "Show replies". */
const REPLIES_SHOWN = 12;

/** Parents, the focused post, its replies with the first answer to each. */
export function threadCells(index: WorldIndex, id: string, showsAll: boolean): Cell[] {
  const focused = index.posts.get(id);
  if (!focused || focused.isDeleted) return [{ kind: 'gone', key: `gone-${id}`, lineBelow: false }];
  const above: Cell[] = [];
  for (let child = focused; child.repliesTo; ) {
    const parent = index.posts.get(child.repliesTo);
    if (!parent || parent.isDeleted) {
      above.unshift({ kind: 'gone', key: `gone-${child.repliesTo}`, lineBelow: true });
      break;
    }
    above.unshift(postCell(parent, { above: parent.repliesTo !== undefined, below: true, context: false }));
    child = parent;
  }
  const alive = (postId: string): Post[] =>
    (index.replies.get(postId) ?? [])
      .map((reply) => index.posts.get(reply))
      .filter((post) => post !== undefined)
      .filter(isShown);
  const replies = alive(id);
  const shown = showsAll ? replies : replies.slice(0, REPLIES_SHOWN);
  const below = shown.flatMap((reply) => {
    const chain: Post[] = [reply];
    for (let next = alive(reply.id)[0]; next && chain.length < 4; next = alive(next.id)[0]) chain.push(next);
    return chain.map((post, depth) =>
      postCell(post, { above: depth > 0, below: depth < chain.length - 1, context: false }),
    );
  });
  const hidden = replies.length - shown.length;
  return [
    ...above,
    { kind: 'focused', key: `focused-${id}`, id, lineAbove: above.length > 0 },
    ...below,
    ...(hidden > 0 ? [{ kind: 'showReplies', key: 'show', count: hidden } as Cell] : []),
    { kind: 'separator', key: 'end' },
  ];
}
