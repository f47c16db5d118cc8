import type { StoredTagGroup } from '../domain/triage/tagGroups';
import type { InlayDatabase } from './database';

/** Adds a group, or changes one. */
export async function saveTagGroup(database: InlayDatabase, group: StoredTagGroup): Promise<void> {
  await database.tagGroups.put(group);
}

/** Its tags stay, in no group: where a group was removed by mistake, one with the same id has them again. */
export async function removeTagGroup(database: InlayDatabase, id: string): Promise<void> {
  await database.tagGroups.delete(id);
}
