import type { CaptureBatch } from '../domain/capture';
import type { ConversationId, Platform } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { isSame } from './isSame';
import type { StoredContact } from './records';

/** Contacts by platform and folded handle; see `contactKey`. */
export type Contacts = ReadonlyMap<string, StoredContact>;

export const contactKey = (platform: Platform, handle: string): string => JSON.stringify([platform, handle]);

interface MergedContacts {
  /** Every contact of the batch, as it is now. */
  readonly merged: Contacts;
  /** Conversations whose contact is shown differently now. */
  readonly touched: ReadonlySet<ConversationId>;
}

/** Keeps how contacts are named: by the name that was shown last, whichever reading arrives first. */
export async function mergeContacts(database: InlayDatabase, batch: CaptureBatch): Promise<MergedContacts> {
  const told = new Map<string, StoredContact>();
  for (const contact of contactsOf(batch)) {
    const known = told.get(contact.key);
    told.set(contact.key, known ? newerContact(known, contact) : contact);
  }
  const keys = [...told.keys()];
  const stored = await database.contacts.bulkGet(keys.map((key) => [batch.platform, key]));

  const all = new Map<string, StoredContact>();
  const changed: StoredContact[] = [];
  const touched = new Set<ConversationId>();
  for (const [index, contact] of [...told.values()].entries()) {
    const known = stored[index];
    const merged = known ? newerContact(known, contact) : contact;
    all.set(contactKey(batch.platform, contact.key), merged);
    if (isSame(known, merged)) continue;
    changed.push(merged);
    // Somebody new has no conversations yet.
    if (!known || (known.name === merged.name && known.handle === merged.handle)) continue;
    const where = { platform: batch.platform, contactKey: contact.key };
    for (const id of await database.conversations.where(where).primaryKeys()) touched.add(id);
  }
  if (changed.length > 0) await database.contacts.bulkPut(changed);
  return { merged: all, touched };
}

const contactsOf = ({ platform, capturedAt, conversations }: CaptureBatch): StoredContact[] =>
  conversations
    // Without a handle nobody can be told from another: such a contact is known by the thread alone.
    .filter(({ contact, messages }) => contact.handle !== '' && messages.length > 0)
    .map(({ contact }) => ({
      platform,
      key: foldHandle(contact.handle),
      name: contact.name,
      handle: contact.handle,
      seenAt: capturedAt,
    }));

/** How a contact is named of two readings. */
export function newerContact(one: StoredContact, other: StoredContact): StoredContact {
  if ((one.name === '') !== (other.name === '')) return one.name === '' ? other : one;
  if (one.seenAt !== other.seenAt) return one.seenAt > other.seenAt ? one : other;
  return JSON.stringify([one.name, one.handle]) >= JSON.stringify([other.name, other.handle]) ? one : other;
}
