import type { Episode } from '../domain/episode';
import { groupBy } from '../domain/groupBy';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import { isSame } from './isSame';
import { noteChanged } from './looseEpisodes';
import type { EpisodePart } from './records';

/** How many waits or questions an episode's own row holds at most, and a part exactly. */
const PART_LENGTH = 64;

interface EpisodeRows {
  /** With only the last of its waits and questions. */
  readonly episode: Episode;
  /** What came before them and will not change any more. */
  readonly parts: readonly EpisodePart[];
}

/**
 * Cuts an episode into rows, so that going on with it does not write all of it again, however long it is.
 *
 * @param episode whole, or as its own row tells it with more at the end
 */
export function splitEpisode(episode: Episode): EpisodeRows {
  const { id, waits, questionsAt, earlier = { waits: 0, questions: 0 } } = episode;
  const [doneWaits, doneQuestions] = [fullParts(waits), fullParts(questionsAt)];
  if (doneWaits.length + doneQuestions.length === 0) return { episode, parts: [] };
  const partOf = (kind: string, before: number, index: number) => ({
    id: `${id}~${kind}${before / PART_LENGTH + index}`,
    episodeId: id,
    number: before / PART_LENGTH + index,
  });
  return {
    episode: {
      ...episode,
      waits: waits.slice(doneWaits.length * PART_LENGTH),
      questionsAt: questionsAt.slice(doneQuestions.length * PART_LENGTH),
      earlier: {
        waits: earlier.waits + doneWaits.length * PART_LENGTH,
        questions: earlier.questions + doneQuestions.length * PART_LENGTH,
      },
    },
    parts: [
      ...doneWaits.map((part, index) => ({ ...partOf('wait', earlier.waits, index), waits: part })),
      ...doneQuestions.map((part, index) => ({
        ...partOf('question', earlier.questions, index),
        questionsAt: part,
      })),
    ],
  };
}

/** The last one stays with the row: it can still change. */
function fullParts<Item>(items: readonly Item[]): Item[][] {
  const count = Math.max(0, Math.ceil(items.length / PART_LENGTH) - 1);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * PART_LENGTH, (index + 1) * PART_LENGTH),
  );
}

/** Rows of episodes to which something happened last from a moment on and before another one. */
export const getEpisodeRows = (database: InlayDatabase, from: EpochMs, to: EpochMs): Promise<Episode[]> =>
  database.episodes.where('lastActivityAt').between(from, to, true, false).toArray();

/** Whole episodes from their own rows. */
export async function wholeEpisodes(database: InlayDatabase, rows: readonly Episode[]): Promise<Episode[]> {
  const long = rows.filter(({ earlier }) => earlier !== undefined).map(({ id }) => id);
  if (long.length === 0) return [...rows];
  const parts = await database.episodeParts.where('episodeId').anyOf(long).toArray();
  parts.sort((one, other) => one.number - other.number);
  const byEpisode = groupBy(parts, ({ episodeId }) => episodeId);
  return rows.map((row) => (row.earlier === undefined ? row : joinEpisode(row, byEpisode.get(row.id) ?? [])));
}

/** An episode from its rows, the opposite of `splitEpisode`. @param parts in order */
function joinEpisode({ earlier: _, ...row }: Episode, parts: readonly EpisodePart[]): Episode {
  return {
    ...row,
    waits: [...parts.flatMap(({ waits = [] }) => waits), ...row.waits],
    questionsAt: [...parts.flatMap(({ questionsAt = [] }) => questionsAt), ...row.questionsAt],
  };
}

/** Writes episodes that went on; what was cut off before stays as it is. @param former those of them that are stored */
export async function addEpisodes(
  database: InlayDatabase,
  former: readonly Episode[],
  episodes: readonly Episode[],
): Promise<void> {
  if (episodes.length === 0) return;
  const rows = episodes.map(splitEpisode);
  const parts = rows.flatMap((each) => each.parts);
  await Promise.all([
    database.episodes.bulkPut(rows.map(({ episode }) => episode)),
    parts.length > 0 && database.episodeParts.bulkPut(parts),
    noteChanged(database, [...former, ...episodes]),
  ]);
}

/** Writes whole episodes that take the place of former ones. @param former rows as they are stored */
export async function replaceEpisodes(
  database: InlayDatabase,
  former: readonly Episode[],
  episodes: readonly Episode[],
): Promise<void> {
  const rows = episodes.map(splitEpisode);
  const stored = new Map(former.map((episode) => [episode.id, episode] as const));
  const changed = rows.flatMap(({ episode }) => (isSame(stored.get(episode.id), episode) ? [] : [episode]));
  const outdated = changed.flatMap(({ id }) => stored.get(id) ?? []);
  for (const { id } of episodes) stored.delete(id);
  // None reads what another writes: one way to the database and back for all of them.
  await Promise.all([
    noteChanged(database, [...stored.values(), ...outdated, ...changed]),
    changed.length > 0 && database.episodes.bulkPut(changed),
    stored.size > 0 && database.episodes.bulkDelete([...stored.keys()]),
    replaceParts(
      database,
      former.flatMap(({ id, earlier }) => (earlier === undefined ? [] : id)),
      rows.flatMap(({ parts }) => parts),
    ),
  ]);
}

async function replaceParts(
  database: InlayDatabase,
  formerIds: readonly string[],
  parts: readonly EpisodePart[],
): Promise<void> {
  if (formerIds.length + parts.length === 0) return;
  const former = await database.episodeParts
    .where('episodeId')
    .anyOf([...formerIds])
    .toArray();
  const stored = new Map(former.map((part) => [part.id, part] as const));
  const changed = parts.filter((part) => !isSame(stored.get(part.id), part));
  for (const { id } of parts) stored.delete(id);
  if (changed.length > 0) await database.episodeParts.bulkPut(changed);
  if (stored.size > 0) await database.episodeParts.bulkDelete([...stored.keys()]);
}
