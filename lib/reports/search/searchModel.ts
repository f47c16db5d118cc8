import { effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { EpochMs } from '../../domain/units';
import type { Channel } from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import { createSearchIndex } from '../../storage/search/searchIndex';
import { readCapturedChannels } from './capturedChannels';
import type { ConversationSearch, SearchResult } from './conversationSearch';
import { searchConversations } from './searchConversations';

export interface SearchModel {
  /** What is looked for; set it to look for something else. */
  readonly search: Signal<ConversationSearch>;
  /** What was found last; absent until then. */
  readonly result: ReadonlySignal<SearchResult | undefined>;
  /** Of all that was captured, in a stable order; none until they are read. */
  readonly channels: ReadonlySignal<readonly Channel[]>;
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
  const channels = signal<readonly Channel[]>([]);
  const isSearching = signal(false);
  const index = createSearchIndex(database);
  const failure = signal<unknown>(undefined);
  const run = async (sought: ConversationSearch, replaced: AbortSignal) => {
    isSearching.value = true;
    try {
      const found = await searchConversations(database, index, sought, now.peek(), replaced);
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
  readCapturedChannels(database).then((read) => {
    channels.value = read;
  }, console.error);
  const stop = effect(() => {
    const sought = search.value;
    const replaced = new AbortController();
    void run(sought, replaced.signal);
    return () => replaced.abort();
  });
  until.addEventListener('abort', stop, { once: true });
  return { search, result, channels, isSearching, failure };
}
