import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { DERIVATION } from './derivation';
import { mergingTables, settle } from './mergeCapture';
import { trackMessages } from './messageChanges';

/** Derives everything anew if what is stored was derived by other rules: a version before this one wrote it. */
export async function ensureCurrentEpisodes(database: InlayDatabase): Promise<void> {
  const settings = await database.settings.get('settings');
  if (settings === undefined || settings.derivedBy === DERIVATION) return;
  await rebuildEpisodes(database);
  await database.settings.update('settings', { derivedBy: DERIVATION });
}

/** Conversations at a time: others can write between. */
const AT_A_TIME = 200;

/**
 * Derives episodes and rows of all conversations anew from their messages and events. Gives what was there before, unless
 * another version of Inlay, with other rules, derived it.
 */
export async function rebuildEpisodes(database: InlayDatabase): Promise<void> {
  const ids = await database.conversations.toCollection().primaryKeys();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    await rebuildSome(database, ids.slice(start, start + AT_A_TIME));
  }
}

/** The same for some of them, in one transaction. */
export const rebuildSome = (database: InlayDatabase, ids: readonly ConversationId[]): Promise<void> =>
  database.transaction('rw', mergingTables(database), async () => {
    const touched = new Set(ids);
    await settle(database, trackMessages(database), touched, {
      newRoots: new Set(),
      contacts: new Map(),
      rearranged: touched,
    });
  });
