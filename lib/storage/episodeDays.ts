import type { Episode } from '../domain/episode';
import { DAY, type EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import { getEpisodeRows, wholeEpisodes } from './episodeRows';
import { noteChanged } from './looseEpisodes';
import { pack } from './packing';
import type { EpisodeDay } from './records';
import { unpack } from './unpacking';
import { dayOf } from './volumeDays';

/*
 * Reports read many episodes, a row each is slow. So past days are packed: one row holds all episodes to which something
 * happened last on that day. Their own rows stay and are what counts; a pack is a copy. Which episodes changed since
 * their day was packed is noted in the transaction that changes them (`looseEpisodes`): of these the own row is read.
 * What happened before the first packed day is read from rows.
 */

/** Whole episodes to which anything happened at or after a moment, in no order. */
export const getEpisodesSince = (database: InlayDatabase, from: EpochMs): Promise<Episode[]> =>
  database.transaction('r', episodeTables(database), async () => {
    const [noted, packedFrom, days] = await Promise.all([
      database.looseEpisodes.toCollection().primaryKeys(),
      getPackedFrom(database),
      getDays(database, dayOf(from)),
    ]);
    const loose = { days: new Set(noted.map(([day]) => day)), ids: new Set(noted.map(([, id]) => id)) };
    const [packed, others] = await Promise.all([
      unpackOn(database, days, from, loose),
      getFromRows(database, from, packedFrom, loose),
    ]);
    return [...packed, ...others];
  });

/** Of what packs do not tell the truth. */
interface Loose {
  readonly days: ReadonlySet<EpochMs>;
  readonly ids: ReadonlySet<string>;
}

const DAYS_AT_A_TIME = 32;

const getDays = (database: InlayDatabase, first: EpochMs): Promise<EpisodeDay[]> =>
  database.episodeDays.where('day').aboveOrEqual(first).limit(DAYS_AT_A_TIME).toArray();

/** What is still true of these packed days and all later ones. The next are asked for before these are unpacked: both go on at once. */
async function unpackOn(
  database: InlayDatabase,
  first: readonly EpisodeDay[],
  from: EpochMs,
  loose: Loose,
): Promise<Episode[]> {
  const episodes: Episode[] = [];
  const unpackAll = async (days: readonly EpisodeDay[]): Promise<void> => {
    for (const { day, packed } of days) {
      // Only where some may be out of date or too old is it worth looking at every one.
      const areAllTrue = day >= from && !loose.days.has(day);
      for (const episode of unpack(packed)) {
        if (areAllTrue || (episode.lastActivityAt >= from && !loose.ids.has(episode.id))) {
          episodes.push(episode);
        }
      }
    }
  };
  let days = first;
  while (days.length > 0) {
    const last = days.length < DAYS_AT_A_TIME ? undefined : days.at(-1);
    const next = last === undefined ? [] : getDays(database, last.day + DAY);
    // Awaited together: neither may fail unheard.
    [days] = await Promise.all([next, unpackAll(days)]);
  }
  return episodes;
}

/** What no pack tells the truth about. */
async function getFromRows(
  database: InlayDatabase,
  from: EpochMs,
  packedFrom: EpochMs,
  loose: Loose,
): Promise<Episode[]> {
  const [older, changed] = await Promise.all([
    from < packedFrom ? getEpisodeRows(database, from, packedFrom) : [],
    database.episodes.bulkGet([...loose.ids]),
  ]);
  const rows = [
    ...older.filter(({ id }) => !loose.ids.has(id)),
    ...changed.filter((row) => row !== undefined && row.lastActivityAt >= from),
  ].filter((row) => row !== undefined);
  return wholeEpisodes(database, rows);
}

const episodeTables = (database: InlayDatabase) => [
  database.episodes,
  database.episodeParts,
  database.episodeDays,
  database.looseEpisodes,
];

/** Beginning of the first packed day; later than everything while none is. */
async function getPackedFrom(database: InlayDatabase): Promise<EpochMs> {
  const [first] = await database.episodeDays.orderBy('day').limit(1).primaryKeys();
  return first ?? Number.POSITIVE_INFINITY;
}

/** Fewer than so many changed episodes are read as they are: packing their days again would write more than it saves. */
const FEWEST_TO_PACK = 128;

/**
 * Packs past days: those that never were, the newest first, and those of which many episodes changed since. Each in a
 * transaction of its own, so that others can write between. Today and yesterday still change too often.
 */
export async function packEpisodes(database: InlayDatabase, now: EpochMs): Promise<void> {
  const until = dayOf(now) - DAY;
  const loose = await database.looseEpisodes.toCollection().primaryKeys();
  const past = loose.filter(([day]) => day < until);
  const packedFrom = await getPackedFrom(database);
  if (past.length >= FEWEST_TO_PACK) {
    const days = new Set(past.map(([day]) => day).filter((day) => day >= packedFrom));
    for (const day of days) await packInOne(database, () => packDay(database, day));
  }
  while (await packInOne(database, () => packNext(database, until)));
}

const packInOne = <Result>(database: InlayDatabase, work: () => Promise<Result>): Promise<Result> =>
  database.transaction('rw', episodeTables(database), work);

/** @returns false when nothing is left to pack */
async function packNext(database: InlayDatabase, until: EpochMs): Promise<boolean> {
  const first = await getPackedFrom(database);
  const packedFrom = Math.min(first, until);
  const newest = await database.episodes.where('lastActivityAt').below(packedFrom).last();
  if (newest === undefined) return false;
  if (first === Number.POSITIVE_INFINITY) {
    const later = await database.episodes.where('lastActivityAt').aboveOrEqual(until).toArray();
    await noteChanged(database, later);
  }
  await packDay(database, dayOf(newest.lastActivityAt));
  return true;
}

async function packDay(database: InlayDatabase, day: EpochMs): Promise<void> {
  const rows = await getEpisodeRows(database, day, day + DAY);
  await database.episodeDays.put({ day, packed: pack(await wholeEpisodes(database, rows)) });
  await database.looseEpisodes.where('day').equals(day).delete();
}
