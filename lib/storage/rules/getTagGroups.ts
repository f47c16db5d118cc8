import { groupTags, type TagGroup } from '../../domain/triage/tagGroups';
import type { InlayDatabase } from '../database';

/** Groups with their tags; tags are read only where there is any group. */
export async function getTagGroups(database: InlayDatabase): Promise<TagGroup[]> {
  const groups = await database.tagGroups.toArray();
  return groups.length === 0 ? [] : groupTags(groups, await database.tags.toArray());
}
