import type { AgentEvent } from '../domain/event';
import { type StandingTag, standingTags, unmerged } from '../domain/mergedTags';
import type { InlayDatabase } from './database';

/** Which tag stands where one of these acts put one; asks the database only if there is any such act. */
export async function getStandingTags(
  database: InlayDatabase,
  acts: Iterable<readonly AgentEvent[]>,
): Promise<StandingTag> {
  for (const events of acts) {
    if (events.some(({ type }) => type === 'tagAdded')) return readStandingTags(database);
  }
  return unmerged;
}

/** Which tag stands where one was put. */
export const readStandingTags = async (database: InlayDatabase): Promise<StandingTag> =>
  standingTags(await database.tags.where('mergedInto').above('').toArray());
