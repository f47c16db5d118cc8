import type { CannedReply } from '../domain/cannedReply';
import type { ReplyImage } from '../domain/replyImage';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from './database';
import type { ReplyVersion } from './records';
import { removeUnusedImages } from './replyImages';

/** One change of the library, of one reply or of thousands; taken back as one. */
export interface LibraryChange {
  readonly changeId: string;
  readonly saved: readonly CannedReply[];
  readonly removedIds: readonly string[];
  /** That the saved replies refer to and that are not kept yet. */
  readonly images?: readonly ReplyImage[];
}

/** Of each reply; older ones are forgotten. */
const MOST_VERSIONS = 50;

/** Saves and removes replies and keeps what they were before, in one transaction: all of it or nothing. */
export function changeReplies(database: InlayDatabase, change: LibraryChange, now: EpochMs): Promise<void> {
  const { cannedReplies, replyImages, replyVersions, settings } = database;
  return database.transaction('rw', cannedReplies, replyImages, replyVersions, settings, async () => {
    await keepVersions(database, change, now);
    await cannedReplies.bulkDelete([...change.removedIds]);
    await cannedReplies.bulkPut([...change.saved]);
    await replyImages.bulkPut([...(change.images ?? [])]);
    if (change.saved.length === 1) await forgetOldVersions(database, change.saved[0]?.id ?? '');
  });
}

/**
 * Makes the library what it was before a change; which is itself a change. What was changed again since then stays.
 *
 * @returns how many replies were restored, and how many were left as they are
 */
export function undoReplyChange(
  database: InlayDatabase,
  changeId: string,
  now: EpochMs,
): Promise<{ readonly restored: number; readonly kept: number }> {
  const { cannedReplies, replyImages, replyVersions, settings } = database;
  return database.transaction('rw', cannedReplies, replyImages, replyVersions, settings, async () => {
    const versions = await replyVersions.where({ changeId }).toArray();
    const [{ order } = { order: 0 }] = versions;
    const later = await replyVersions.where('order').above(order).toArray();
    const changedLater = new Set(later.map(({ replyId }) => replyId));
    const undone = versions.filter(({ replyId }) => !changedLater.has(replyId));
    await changeReplies(
      database,
      {
        changeId: crypto.randomUUID(),
        saved: undone.flatMap(({ before }) => before ?? []),
        removedIds: undone.filter(({ before }) => before === null).map(({ replyId }) => replyId),
      },
      now,
    );
    return { restored: undone.length, kept: versions.length - undone.length };
  });
}

/** What a reply was before each of its changes, the newest first. */
export const getReplyVersions = async (database: InlayDatabase, replyId: string): Promise<ReplyVersion[]> =>
  (await database.replyVersions.where({ replyId }).sortBy('order')).reverse();

/** Replies that are gone, as they were last, the latest first. */
export async function getRemovedReplies(database: InlayDatabase): Promise<ReplyVersion[]> {
  const present = new Set(await database.cannedReplies.toCollection().primaryKeys());
  const newest = new Map<string, ReplyVersion>();
  for (const version of await database.replyVersions.orderBy('order').toArray()) {
    if (!present.has(version.replyId) && version.before) newest.set(version.replyId, version);
  }
  return [...newest.values()].sort((one, other) => other.order - one.order);
}

async function keepVersions(
  database: InlayDatabase,
  { changeId, saved, removedIds }: LibraryChange,
  now: EpochMs,
): Promise<void> {
  const ids = [...saved.map(({ id }) => id), ...removedIds];
  const [former, settings, last] = await Promise.all([
    database.cannedReplies.bulkGet(ids),
    database.settings.get('settings'),
    database.replyVersions.orderBy('order').last(),
  ]);
  const order = (last?.order ?? 0) + 1;
  await database.replyVersions.bulkPut(
    ids.map((replyId, index) => ({
      id: `${changeId}/${replyId}`,
      changeId,
      replyId,
      order,
      at: now,
      agentId: settings?.agentId ?? '',
      before: former[index] ?? null,
    })),
  );
}

async function forgetOldVersions(database: InlayDatabase, replyId: string): Promise<void> {
  const versions = await getReplyVersions(database, replyId);
  const old = versions.slice(MOST_VERSIONS);
  await database.replyVersions.bulkDelete(old.map(({ id }) => id));
  await removeUnusedImages(database, old);
}

/** Is another whenever the library is another. */
export async function getLibraryStamp({ cannedReplies, replyVersions }: InlayDatabase): Promise<string> {
  const [count, last] = await Promise.all([cannedReplies.count(), replyVersions.orderBy('order').last()]);
  return `${count} ${last?.id ?? ''}`;
}
