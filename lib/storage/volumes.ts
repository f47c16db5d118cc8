import type { Message } from '../domain/conversation';
import { volumeChanges } from '../domain/volumes';
import type { InlayDatabase } from './database';

/** Adds changed messages to the counts of their quarter hours; a count that comes to nothing is removed. */
export async function keepVolumes(
  database: InlayDatabase,
  changed: readonly { readonly before: Message | undefined; readonly after: Message }[],
): Promise<void> {
  const changes = volumeChanges(
    changed.flatMap(({ before }) => before ?? []),
    changed.map(({ after }) => after),
  );
  if (changes.length === 0) return;
  const stored = await database.volumes.bulkGet(changes.map(({ id }) => id));
  const current = changes.map((change, index) => ({
    ...change,
    count: change.count + (stored[index]?.count ?? 0),
  }));
  const gone = current.filter(({ count }) => count === 0).map(({ id }) => id);
  await database.volumes.bulkPut(current.filter(({ count }) => count !== 0));
  if (gone.length > 0) await database.volumes.bulkDelete(gone);
}
