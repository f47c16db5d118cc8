import type { Author } from '../../domain/capture';
import type { EpochMs } from '../../domain/units';
import type { Channel, ConversationId, Service, TagId } from '../../domain/vocabulary';

export const FOUND_STATES = ['waiting', 'snoozed', 'resolved', 'notWaiting'] as const;
export type FoundState = (typeof FOUND_STATES)[number];

/** What is looked for among all that was captured. */
export interface ConversationSearch {
  /** Words that all stand in one message, or in the contact's name and handle; in any case, see `foldText`. */
  readonly query: string;
  /** Words that all stand in the contact's name and handle. */
  readonly contact?: string | undefined;
  readonly channel?: Channel | undefined;
  readonly tagId?: TagId | undefined;
  readonly state?: FoundState | undefined;
  /** Something was said at or after this moment; and where words are looked for, the words. */
  readonly from?: EpochMs | undefined;
  /** And before this one. */
  readonly to?: EpochMs | undefined;
}

export interface FoundConversation {
  readonly conversationId: ConversationId;
  readonly contact: Author;
  readonly channel: Channel;
  readonly service?: Service;
  readonly tagIds: readonly TagId[];
  readonly state: FoundState;
  readonly lastMessageAt: EpochMs;
  /** From about where the words stand; else how the contact's newest message begins. */
  readonly excerpt: string;
}

export interface SearchResult {
  /** The newest first, at most `MOST_FOUND`. */
  readonly found: readonly FoundConversation[];
  readonly isMore: boolean;
}

/** Nobody reads on: the search is narrowed instead. */
export const MOST_FOUND = 50;
