import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EpochMs } from '../../domain/units';
import type { InlayDatabase } from '../../storage/database';
import { type ConversationSearch, type SearchResult, searchConversations } from './searchConversations';

export interface SearchModel {
  /** What is looked for; set it to look for something else. */
  readonly search: Signal<ConversationSearch>;
  /** What was found last; absent until then. */
  readonly result: ReadonlySignal<SearchResult | undefined>;
  /** Whether it is being looked for just now. */
  readonly isSearching: ReadonlySignal<boolean>;
  readonly failure: ReadonlySignal<unknown>;
}

interface SearchModelOptions {
  readonly database: InlayDatabase;
  readonly now: ReadonlySignal<EpochMs>;
  readonly until: AbortSignal;
}

/** Looks once for each search, and gives up a former one: whatever is written meanwhile starts no search anew. */
export function createSearchModel({ database, now, until }: SearchModelOptions): SearchModel {
  const search = signal<ConversationSearch>({ query: '' });
  const result = signal<SearchResult | undefined>(undefined);
  const isSearching = signal(false);
  const failure = signal<unknown>(undefined);
  const run = async (sought: ConversationSearch, replaced: AbortSignal) => {
    isSearching.value = true;
    try {
      const found = await searchConversations(database, sought, now.peek(), replaced);
      if (replaced.aborted) return;
      result.value = found;
      failure.value = undefined;
    } catch (error) {
      if (replaced.aborted) return;
      console.error('Inlay: the database could not be searched.', error);
      failure.value = error;
    }
    isSearching.value = false;
  };
  const stop = effect(() => {
    const sought = search.value;
    const replaced = new AbortController();
    void run(sought, replaced.signal);
    return () => replaced.abort();
  });
  until.addEventListener('abort', stop, { once: true });
  return { search, result, isSearching, failure };
}
