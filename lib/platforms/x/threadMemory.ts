import type { Author } from '../../domain/capture';
import type { MessageId } from '../../domain/vocabulary';

/** A post that others stand under. */
export interface Ancestor {
  readonly id: MessageId;
  readonly author: Author;
}

/** What is known of which post stands under which: id of a post → the post it stands under. */
export type Parents = ReadonlyMap<MessageId, Ancestor>;

/**
 * What a tab has learned of threads while their posts were on the page. Timelines unmount what is scrolled away,
 * and a reply must not become a stranger's post because the post it answers is out of sight. Learned once, always
 * true: a post never moves to another place in its thread.
 */
export interface ThreadMemory {
  readonly parents: Parents;
  learn(parents: Parents): void;
}

/** More than anyone reads in a sitting; the oldest are forgotten first. */
const MOST_POSTS = 5000;

export function createThreadMemory(): ThreadMemory {
  const parents = new Map<MessageId, Ancestor>();
  return {
    parents,
    learn(learned) {
      for (const [id, parent] of learned) {
        // A page that shows less of a thread names an ancestor further up: the nearer one is kept.
        const isFurtherUp = ancestorsOf(id, parents).some((ancestor) => ancestor.id === parent.id);
        if (!isFurtherUp) parents.set(id, parent);
      }
      for (const id of parents.keys()) {
        if (parents.size <= MOST_POSTS) break;
        parents.delete(id);
      }
    },
  };
}

/** Nearest first. A page that contradicts itself must not turn this into a circle. */
export function ancestorsOf(id: MessageId, parents: Parents): readonly Ancestor[] {
  const ancestors: Ancestor[] = [];
  const seen = new Set([id]);
  for (let above = parents.get(id); above && !seen.has(above.id); above = parents.get(above.id)) {
    ancestors.push(above);
    seen.add(above.id);
  }
  return ancestors;
}

/** The post on top of what is known to stand above a post; itself when nothing is. */
export const rootOf = (id: MessageId, parents: Parents): MessageId =>
  ancestorsOf(id, parents).at(-1)?.id ?? id;
