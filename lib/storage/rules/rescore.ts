import type { InlayDatabase } from '../database';
import { rebuildSome } from '../rebuildEpisodes';

/** Conversations at a time: others can write between. */
const AT_A_TIME = 200;

/**
 * Holds everybody who waits against the rules and words as they are now, if these changed since it was done last. A worker that
 * ends in the middle does it again when it wakes.
 */
export async function rescoreIfDue(database: InlayDatabase): Promise<void> {
  const settings = await database.settings.get('settings');
  if (!settings?.isRescoreDue) return;
  const ids = await database.conversations.where('waitingSince').above(0).primaryKeys();
  for (let start = 0; start < ids.length; start += AT_A_TIME) {
    await rebuildSome(database, ids.slice(start, start + AT_A_TIME));
  }
  await database.settings.update('settings', { isRescoreDue: false });
}
