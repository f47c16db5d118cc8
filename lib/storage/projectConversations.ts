import { rootOfKey } from '../domain/conversationKey';
import { conversationState } from '../domain/conversationState';
import { deriveEpisodes } from '../domain/deriveEpisodes';
import type { Episode } from '../domain/episode';
import { middle, sentAt } from '../domain/interval';
import { compareMessages } from '../domain/messageOrder';
import { placeResolutions } from '../domain/placeResolutions';
import { type Projection, projectConversation } from '../domain/projection';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { isSame } from './isSame';
import type { MessageChanges } from './messageChanges';
import type { StoredContact, StoredConversation, StoredMessage } from './records';
import { getEvents } from './storedEvents';

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
): Promise<StoredConversation[]> {
  const ids = [...touched];
  const stored = await database.conversations.bulkGet(ids);
  // A conversation without a row has no messages and no episodes stored under its name.
  const known = ids.filter((_, index) => stored[index] !== undefined);
  await messages.loadConversations(known);
  const spokenIn = messages.byConversation();
  const events = await getEvents(database, ids);
  const contacts = await getContacts(database, spokenIn);

  const changed: StoredConversation[] = [];
  const gone: ConversationId[] = [];
  const episodes: Episode[] = [];
  for (const [index, id] of ids.entries()) {
    const spoken = [...(spokenIn.get(id) ?? [])].sort(compareMessages);
    const last = spoken.at(-1);
    if (last === undefined) {
      if (stored[index]) gone.push(id);
      continue;
    }
    const projection = projectConversation(events[index] ?? []);
    const acts = { ...projection, resolutions: placeResolutions(projection.resolutions, spoken) };
    const own = deriveEpisodes(spoken, acts.resolutions);
    episodes.push(...own);
    const contact = contacts.get(contactKeyOf(last));
    const current = conversationFrom(id, { last, spoken, acts, episodes: own, contact });
    if (!isSame(stored[index], current)) changed.push(current);
  }
  if (changed.length > 0) await database.conversations.bulkPut(changed);
  if (gone.length > 0) await database.conversations.bulkDelete(gone);
  await keepEpisodes(database, known, episodes);
  return changed;
}

const contactKeyOf = ({ platform, claim }: StoredMessage): string => JSON.stringify([platform, claim.handle]);

async function getContacts(
  database: InlayDatabase,
  spokenIn: ReadonlyMap<ConversationId, readonly StoredMessage[]>,
): Promise<Map<string, StoredContact>> {
  const spoken = [...spokenIn.values()].flat();
  const asked = new Map(spoken.map((message) => [contactKeyOf(message), message] as const));
  const found = await database.contacts.bulkGet(
    [...asked.values()].map(({ platform, claim }) => [platform, claim.handle]),
  );
  return new Map(
    [...asked.keys()].flatMap((key, index) => {
      const contact = found[index];
      return contact ? [[key, contact] as const] : [];
    }),
  );
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
    ...(inbound === undefined ? {} : { lastInboundText: beginningOf(inbound.text) }),
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
