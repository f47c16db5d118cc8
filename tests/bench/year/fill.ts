import { groupBy } from '../../../lib/domain/groupBy';
import { DAY, type EpochMs } from '../../../lib/domain/units';
import { type Volume, volumeChanges } from '../../../lib/domain/volumes';
import type { InlayDatabase } from '../../../lib/storage/database';
import { splitEpisode } from '../../../lib/storage/episodeRows';
import type { VolumeDay } from '../../../lib/storage/records';
import { addToDay, dayOf } from '../../../lib/storage/volumeDays';
import { createRandom } from '../page/random';
import { AGENT, type ConversationRows, rowsOf } from './rowsOf';
import { firstDay, tellStory } from './story';

/** What a database is filled with. */
export interface Inbox {
  readonly messages: number;
  /** How many days it tells of. */
  readonly days: number;
  /** When it ends. */
  readonly now: EpochMs;
}

/** On average, as the stories come out. */
const MESSAGES_PER_CONVERSATION = 10;
const AT_A_TIME = 1_000;

/**
 * Writes a whole inbox as the rows that merging would have left, much faster than merging it: the same for the same
 * size and end.
 */
export async function fill(database: InlayDatabase, { messages, days, now }: Inbox): Promise<void> {
  const volumes = new Map<EpochMs, VolumeDay>();
  const start = dayOf(now) - days * DAY;
  let written = 0;
  for (let first = 0; written < messages; first += AT_A_TIME) {
    const all = Array.from({ length: AT_A_TIME }, (_, index) => conversation(first + index, start, now));
    const needed = Math.min(AT_A_TIME, Math.ceil((messages - written) / MESSAGES_PER_CONVERSATION));
    const rows = all.slice(0, needed);
    await write(database, rows);
    const spoken = rows.flatMap((each) => each.messages);
    addVolumes(volumes, volumeChanges([], spoken));
    written += spoken.length;
  }
  await database.volumeDays.bulkAdd([...volumes.values()]);
  await database.accounts.put({ platform: 'x', handle: 'acme' });
  await database.agents.put({ id: AGENT, name: 'Agent' });
}

function conversation(number: number, start: EpochMs, now: EpochMs): ConversationRows {
  const random = createRandom(number * 7919 + 1);
  return rowsOf(number, tellStory(firstDay(start, now, random), now, random), random);
}

function addVolumes(days: Map<EpochMs, VolumeDay>, volumes: readonly Volume[]): void {
  for (const [day, own] of groupBy(volumes, ({ quarterHour }) => dayOf(quarterHour))) {
    days.set(day, addToDay(days.get(day) ?? { day, series: [] }, own));
  }
}

async function write(database: InlayDatabase, rows: readonly ConversationRows[]): Promise<void> {
  const episodes = rows.flatMap((each) => each.episodes.map(splitEpisode));
  await database.transaction('rw', database.tables, () =>
    Promise.all([
      database.contacts.bulkAdd(rows.flatMap((each) => each.contacts)),
      database.threads.bulkAdd(rows.flatMap((each) => each.threads)),
      database.threadRoots.bulkAdd(rows.flatMap((each) => each.threadRoots)),
      database.messages.bulkAdd(rows.flatMap((each) => each.messages)),
      database.events.bulkAdd(rows.flatMap((each) => each.events)),
      database.conversations.bulkAdd(rows.flatMap((each) => each.conversations)),
      database.episodes.bulkAdd(episodes.map(({ episode }) => episode)),
      database.episodeParts.bulkAdd(episodes.flatMap(({ parts }) => parts)),
    ]),
  );
}
