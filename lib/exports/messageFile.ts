import type { EpochMs } from '../domain/units';
import type { ConversationSearch } from '../reports/search/conversationSearch';
import { fitsIn, soughtOf } from '../reports/search/matchConversation';
import { fittingConversations } from '../reports/search/searchConversations';
import type { InlayDatabase } from '../storage/database';
import { createSearchIndex } from '../storage/search/searchIndex';
import { type Row, type Separator, toCsv } from './csv';
import { MESSAGE_COLUMNS, messageRow, NAMING_COLUMNS } from './messageTable';
import { createPseudonyms, realNames } from './pseudonyms';

export interface MessageFileOptions {
  readonly search: ConversationSearch;
  readonly separator: Separator;
  /** Without names, addresses and what else is personal in texts; who is meant is told by pseudonyms. */
  readonly isRedacted: boolean;
  readonly now: EpochMs;
  /** Aborting it ends the work by its reason. */
  readonly until?: AbortSignal;
  /** How much is read: 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * A table (CSV) of the messages that a search is about: of the conversations that fit, those of the period; where words are
 * looked for, those that have them, or all where the name has. Newest conversation first, its oldest message first.
 */
export async function messageFile(
  database: InlayDatabase,
  { search, separator, isRedacted, now, until, onProgress }: MessageFileOptions,
): Promise<string> {
  const tagNames = new Map((await database.tags.toArray()).map(({ id, name }) => [id, name] as const));
  const sought = soughtOf(search);
  const naming = { name: isRedacted ? createPseudonyms() : realNames, isRedacted };
  const rows: Row[] = [];
  for await (const { fitting: some, share } of fittingConversations(
    database,
    createSearchIndex(database),
    search,
    now,
  )) {
    until?.throwIfAborted();
    const spoken = await Promise.all(
      some.map(({ conversation: { id: conversationId } }) =>
        database.messages.where({ conversationId }).toArray(),
      ),
    );
    for (const [index, { conversation, message: newest }] of some.entries()) {
      const said = (spoken[index] ?? []).filter((message) => fitsIn(message, sought, newest === undefined));
      said.sort(
        (one, other) => one.sentAtLow - other.sentAtLow || (one.position ?? 0) - (other.position ?? 0),
      );
      rows.push(...said.map((message) => messageRow(conversation, message, tagNames, naming)));
    }
    onProgress?.(share);
  }
  const columns = MESSAGE_COLUMNS.filter(
    (column) => !isRedacted || !NAMING_COLUMNS.some((naming) => naming === column),
  );
  return toCsv(columns, rows, separator);
}
