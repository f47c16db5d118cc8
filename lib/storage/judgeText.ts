import { conversationsSaying, getAutomaticTexts } from './automaticTexts';
import type { InlayDatabase } from './database';
import { mergingTables, type StorageChanges, settle } from './mergeCapture';
import { trackMessages } from './messageChanges';

/**
 * Keeps what a person says of a text that came too fast for one: that people send it, or that a machine does after all.
 * Wherever it was said, everything follows from that, in the same transaction.
 *
 * @param text as it is kept among those that came too fast, see `automaticText`
 */
export function judgeText(
  database: InlayDatabase,
  { text, isAutomatic }: { readonly text: string; readonly isAutomatic: boolean },
): Promise<StorageChanges> {
  return database.transaction('rw', mergingTables(database), async () => {
    const stored = await database.automaticTexts.get(text);
    if (stored === undefined) return { conversations: [], places: [] };
    const before = await getAutomaticTexts(database);
    const { isHuman: _, ...row } = stored;
    await database.automaticTexts.put(isAutomatic ? row : { ...row, isHuman: true });
    const after = await getAutomaticTexts(database);
    if (before.has(text) === after.has(text)) return { conversations: [], places: [] };
    const saying = await conversationsSaying(database, new Set([text]));
    return settle(database, trackMessages(database), saying, {
      newRoots: new Set(),
      contacts: new Map(),
      rearranged: new Set(saying),
    });
  });
}
