import { rootOfKey } from '../domain/conversationKey';
import { deriveEpisodes } from '../domain/deriveEpisodes';
import type { Episode } from '../domain/episode';
import { orderMessages } from '../domain/messageOrder';
import { placeResolutions } from '../domain/placeResolutions';
import { projectConversation } from '../domain/projection';
import type { ConversationId, MessageId, Platform } from '../domain/vocabulary';
import { composeConversation } from './composeConversation';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import { isSame } from './isSame';
import { type Contacts, contactKey } from './mergeContacts';
import type { MessageChanges } from './messageChanges';
import type { StoredConversation, StoredMessage } from './records';
import { getEvents } from './storedEvents';
import { getThreadFacts, type ThreadFacts } from './threadFacts';

/** What a transaction has learned already and need not read again. */
export interface AlreadyKnown {
  /** Roots under which nothing is stored yet but the messages at hand. */
  readonly newRoots: ReadonlySet<MessageId>;
  readonly contacts: Contacts;
}

const NOTHING_KNOWN: AlreadyKnown = { newRoots: new Set(), contacts: new Map() };

/**
 * Brings rows of conversations and their episodes up to date with their messages and with what people did. Both
 * follow from these alone, whatever they were before.
 *
 * @returns conversations whose row changed, as it is now; those that are no more are left out
 */
export async function projectConversations(
  database: InlayDatabase,
  touched: ReadonlySet<ConversationId>,
  messages: MessageChanges,
  { newRoots, contacts: knownContacts }: AlreadyKnown = NOTHING_KNOWN,
): Promise<StoredConversation[]> {
  const ids = [...touched];
  const named = ids.filter((id) => !newRoots.has(rootOfKey(id) ?? ''));
  const rows = await database.conversations.bulkGet(named);
  const stored = new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
  // A conversation without a row has no messages and no episodes stored under its name.
  const known = [...stored.keys()];
  await messages.loadConversations(known);
  const spokenIn = messages.byConversation();
  const events = await getEvents(database, named);
  const facts = await getThreadFacts(database, ids);
  const contacts = await getContacts(database, spokenIn, facts, knownContacts);

  const changed: StoredConversation[] = [];
  const gone: ConversationId[] = [];
  const episodes: Episode[] = [];
  for (const id of ids) {
    const spoken = orderMessages(spokenIn.get(id) ?? []);
    const projection = projectConversation(events.get(id) ?? []);
    const acts = { ...projection, resolutions: placeResolutions(projection.resolutions, spoken) };
    const own = deriveEpisodes(spoken, acts.resolutions);
    episodes.push(...own);
    const sources = { spoken, facts: facts.get(id), acts, episodes: own, contacts };
    const current = composeConversation(id, sources);
    if (current === undefined) {
      if (stored.has(id)) gone.push(id);
    } else if (!isSame(stored.get(id), current)) changed.push(current);
  }
  await Promise.all([
    changed.length > 0 && database.conversations.bulkPut(changed),
    gone.length > 0 && database.conversations.bulkDelete(gone),
    keepEpisodes(database, known, episodes),
  ]);
  return changed;
}

/** @param known contacts that need not be read again */
async function getContacts(
  database: InlayDatabase,
  spokenIn: ReadonlyMap<ConversationId, readonly StoredMessage[]>,
  facts: ReadonlyMap<ConversationId, ThreadFacts>,
  known: Contacts,
): Promise<Contacts> {
  const asked = new Map<string, [Platform, string]>();
  const ask = (platform: Platform, handle: string): void => {
    const key = contactKey(platform, handle);
    if (handle !== '' && !known.has(key)) asked.set(key, [platform, handle]);
  };
  for (const { platform, claim } of [...spokenIn.values()].flat()) ask(platform, claim.handle);
  for (const { platform, thread } of facts.values()) ask(platform, foldHandle(thread?.contact.handle ?? ''));
  if (asked.size === 0) return known;
  const found = await database.contacts.bulkGet([...asked.values()]);
  const read = [...asked.keys()].flatMap((key, index) => {
    const contact = found[index];
    return contact ? [[key, contact] as const] : [];
  });
  return new Map([...known, ...read]);
}

/** @param known conversations that may have episodes already */
async function keepEpisodes(
  database: InlayDatabase,
  known: readonly ConversationId[],
  episodes: readonly Episode[],
): Promise<void> {
  const stored = await Promise.all(
    known.map((id) => database.episodes.where('conversationIds').equals(id).toArray()),
  );
  const former = new Map(stored.flat().map((episode) => [episode.id, episode] as const));
  const changed = episodes.filter((episode) => !isSame(former.get(episode.id), episode));
  const current = new Set(episodes.map(({ id }) => id));
  const gone = [...former.keys()].filter((id) => !current.has(id));
  if (changed.length > 0) await database.episodes.bulkPut(changed);
  if (gone.length > 0) await database.episodes.bulkDelete(gone);
}
