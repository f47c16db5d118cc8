import type { ReadContext, Reading } from '../adapter';
import type { Finder } from '../finder';
import type { KeepRows } from '../rows/keptRows';
import type { DirectPlace } from './addresses';
import { readDirect } from './direct/direct';
import { createDirectMemory } from './direct/directMemory';
import { directSelectors } from './direct/selectors';
import type { InstagramSelectors } from './selectors';

/** The part of the adapter that reads the inbox. It is a script of its own, loaded only there. */
export interface InstagramChatReader {
  readonly selectors: typeof directSelectors;
  read(finder: Finder<InstagramSelectors>, place: DirectPlace, context: ReadContext): Reading;
}

/**
 * Remembers what it learns of the conversations: one for each tab.
 *
 * @param keepRows keeps which rows they are beyond it
 */
export function createInstagramChatReader(keepRows?: KeepRows): InstagramChatReader {
  const memory = createDirectMemory(keepRows);
  return {
    selectors: directSelectors,
    read: (finder, place, context) => readDirect(finder, place, context, memory),
  };
}
