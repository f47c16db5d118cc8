import { samePerson } from '../domain/samePerson';
import type { InlayDatabase } from './database';
import { contactKey } from './mergeContacts';
import type { StoredConversation } from './records';

/** Contacts of linked conversations are one person, see `samePerson`. */
export async function getLinkedContacts(database: InlayDatabase): Promise<ReadonlyMap<string, string>> {
  const links = await database.events.where('event.type').equals('conversationsLinked').toArray();
  const ids = new Set(links.flatMap(({ conversationId }) => conversationId ?? []));
  const rows = await database.conversations.bulkGet([...ids]);
  const linked = new Map(rows.flatMap((row) => (row?.linkedIds ? [[row.id, row] as const] : [])));
  return samePerson(
    [...linked.values()].map((row) =>
      contactKeysOf([row, ...(row.linkedIds ?? []).flatMap((id) => linked.get(id) ?? [])]),
    ),
  );
}

/** Keys of those contacts that are known. */
export const contactKeysOf = (conversations: readonly StoredConversation[]): string[] =>
  conversations.flatMap((row) => (row.contactKey === '' ? [] : contactKey(row.platform, row.contactKey)));
