import type { Platform, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { contactKey } from './mergeContacts';

/** Tags of all conversations of a contact, by `contactKey`. */
export type ContactTags = ReadonlyMap<string, readonly TagId[]>;

/** What conversations of these contacts are tagged with, as it is stored. */
export async function getContactTags(
  database: InlayDatabase,
  asked: Iterable<readonly [Platform, string]>,
): Promise<ContactTags> {
  const found = new Map<string, readonly TagId[]>();
  const keys = [...asked].filter(([, handle]) => handle !== '').map(([platform, key]) => [platform, key]);
  if (keys.length === 0) return found;
  await database.conversations
    .where('[platform+contactKey]')
    .anyOf(keys)
    .each(({ platform, contactKey: handle, tagIds }) => {
      const key = contactKey(platform, handle);
      found.set(key, [...(found.get(key) ?? []), ...tagIds]);
    });
  return found;
}
