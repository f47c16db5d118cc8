import { rootOfKey } from '../domain/conversationKey';
import { conversationState } from '../domain/conversationState';
import { deriveEpisodes } from '../domain/deriveEpisodes';
import type { Episode } from '../domain/episode';
import { middle, sentAt } from '../domain/interval';
import { withoutLeadingHandles } from '../domain/leadingHandles';
import { compareMessages } from '../domain/messageOrder';
import { placeResolutions } from '../domain/placeResolutions';
import { type Projection, projectConversation } from '../domain/projection';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { isSame } from './isSame';
import { type Contacts, contactKey } from './mergeContacts';
import type { MessageChanges } from './messageChanges';
import type { StoredContact, StoredConversation, StoredMessage } from './records';
import { getEvents } from './storedEvents';

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
  const contacts = await getContacts(database, spokenIn, knownContacts);

  const changed: StoredConversation[] = [];
  const gone: ConversationId[] = [];
  const episodes: Episode[] = [];
  for (const id of ids) {
    const spoken = [...(spokenIn.get(id) ?? [])].sort(compareMessages);
    const last = spoken.at(-1);
    if (last === undefined) {
      if (stored.has(id)) gone.push(id);
      continue;
    }
    const projection = projectConversation(events.get(id) ?? []);
    const acts = { ...projection, resolutions: placeResolutions(projection.resolutions, spoken) };
    const own = deriveEpisodes(spoken, acts.resolutions);
    episodes.push(...own);
    const contact = contacts.get(contactKeyOf(last));
    const current = conversationFrom(id, { last, spoken, acts, episodes: own, contact });
    if (!isSame(stored.get(id), current)) changed.push(current);
  }
  await Promise.all([
    changed.length > 0 && database.conversations.bulkPut(changed),
    gone.length > 0 && database.conversations.bulkDelete(gone),
    keepEpisodes(database, known, episodes),
  ]);
  return changed;
}

const contactKeyOf = ({ platform, claim }: StoredMessage): string => contactKey(platform, claim.handle);

async function getContacts(
  database: InlayDatabase,
  spokenIn: ReadonlyMap<ConversationId, readonly StoredMessage[]>,
  known: Contacts,
): Promise<Contacts> {
  const spoken = [...spokenIn.values()].flat();
  const asked = new Map(spoken.map((message) => [contactKeyOf(message), message] as const));
  for (const key of known.keys()) asked.delete(key);
  const found = await database.contacts.bulkGet(
    [...asked.values()].map(({ platform, claim }) => [platform, claim.handle]),
  );
  const read = [...asked.keys()].flatMap((key, index) => {
    const contact = found[index];
    return contact ? [[key, contact] as const] : [];
  });
  return new Map([...known, ...read]);
}

interface Sources {
  readonly last: StoredMessage;
  /** Oldest first. */
  readonly spoken: readonly StoredMessage[];
  readonly acts: Projection;
  readonly episodes: readonly Episode[];
  readonly contact: StoredContact | undefined;
}

function conversationFrom(id: ConversationId, sources: Sources): StoredConversation {
  const { last, spoken, acts, episodes, contact } = sources;
  const rootId = rootOfKey(id);
  const url = spoken.findLast((message) => message.url !== undefined)?.url;
  const inbound = spoken.findLast((message) => message.direction === 'inbound');
  return {
    id,
    platform: last.platform,
    kind: kindOf(last.channel),
    channel: last.channel,
    account: last.account,
    contact: { name: contact?.name ?? '', handle: contact?.handle ?? last.claim.handle },
    contactKey: last.claim.handle,
    tagIds: acts.tagIds,
    priority: acts.priority,
    ...conversationState(episodes, acts.resolutions),
    lastMessageAt: middle(sentAt(last)),
    lastMessageId: last.id,
    ...(rootId === undefined ? {} : { rootId }),
    ...(url === undefined ? {} : { url }),
    ...(inbound === undefined ? {} : { lastInboundText: beginningOf(withoutLeadingHandles(inbound.text)) }),
  };
}

const kindOf = (channel: StoredConversation['channel']): StoredConversation['kind'] => {
  if (channel.endsWith('/comment')) return 'comment';
  return channel.endsWith('/mention') ? 'mention' : 'message';
};

const LONGEST_BEGINNING = 140;

/** Cut between code points, so that no emoji is left in halves. */
const beginningOf = (text: string): string =>
  [...text.slice(0, 2 * LONGEST_BEGINNING)].slice(0, LONGEST_BEGINNING).join('').toWellFormed();

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
