import { compareText } from './compareText';
import type { MessageId } from './vocabulary';

export interface JoinedRoots {
  /** Root of every post that was known or linked. */
  readonly roots: ReadonlyMap<MessageId, MessageId>;
  /** Posts that were a root before and are not any more, with the root of their thread now. */
  readonly moved: ReadonlyMap<MessageId, MessageId>;
}

/**
 * Brings together the posts that are known to stand in one thread, whatever the order they were learned in.
 *
 * The root of a thread is the oldest post known of it. X numbers posts in the order they were written, so that is the
 * one with the smallest id.
 *
 * @param known root of each post as stored; a former root may itself have a root
 * @param links pairs of posts of one thread, such as (reply, post above it)
 */
export function joinRoots(
  known: ReadonlyMap<MessageId, MessageId>,
  links: Iterable<readonly [MessageId, MessageId]>,
): JoinedRoots {
  const above = new Map<MessageId, MessageId>();
  const rootOf = (id: MessageId): MessageId => {
    let root = id;
    for (let next = above.get(root); next !== undefined && next !== root; next = above.get(root)) root = next;
    for (let step = id; step !== root; ) {
      const next = above.get(step) ?? root;
      above.set(step, root);
      step = next;
    }
    if (!above.has(root)) above.set(root, root);
    return root;
  };
  const join = (one: MessageId, other: MessageId): void => {
    const roots = [rootOf(one), rootOf(other)].sort(compareMessageIds);
    const [older = one, younger = other] = roots;
    above.set(younger, older);
  };

  for (const [id, root] of known) join(id, root);
  for (const [one, other] of links) join(one, other);

  const roots = new Map([...above.keys()].map((id) => [id, rootOf(id)] as const));
  const moved = new Map<MessageId, MessageId>();
  for (const former of known.values()) {
    const root = rootOf(former);
    if (root !== former) moved.set(former, root);
  }
  return { roots, moved };
}

/** Older first, as far as ids tell: decimal ids by their value, then all others as text. */
export function compareMessageIds(one: MessageId, other: MessageId): number {
  const [oneIsNumber, otherIsNumber] = [DECIMAL.test(one), DECIMAL.test(other)];
  if (oneIsNumber !== otherIsNumber) return oneIsNumber ? -1 : 1;
  if (oneIsNumber) {
    const difference = withoutZeros(one).length - withoutZeros(other).length;
    if (difference !== 0) return difference;
    const byValue = compareText(withoutZeros(one), withoutZeros(other));
    if (byValue !== 0) return byValue;
  }
  return compareText(one, other);
}

const DECIMAL = /^\d+$/;

const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, '');
