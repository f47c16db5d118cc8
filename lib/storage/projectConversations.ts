import { rootOfKey } from '../domain/conversationKey';
import { deriveEpisodes } from '../domain/deriveEpisodes';
import { type Episode, waitingSince } from '../domain/episode';
import { middle, sentAt } from '../domain/interval';
import { compareMessages } from '../domain/messageOrder';
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
  ids: ReadonlySet<ConversationId>,
  messages: MessageChanges,
): Promise<StoredConversation[]> {
  const changed: StoredConversation[] = [];
  const gone: ConversationId[] = [];
  for (const id of ids) {
    const stored = await database.conversations.get(id);
    const spoken = (await messages.loadConversation(id)).sort(compareMessages);
    const acts = projectConversation(await getEvents(database, id));
    const episodes = deriveEpisodes(spoken, acts.resolutions);
    await keepEpisodes(database, id, episodes);
    const last = spoken.at(-1);
    if (last === undefined) {
      if (stored) gone.push(id);
      continue;
    }
    const contact = await database.contacts.get([last.platform, last.claim.handle]);
    const current = conversationFrom(id, { last, spoken, acts, episodes, contact });
    if (!isSame(stored, current)) changed.push(current);
  }
  if (changed.length > 0) await database.conversations.bulkPut(changed);
  if (gone.length > 0) await database.conversations.bulkDelete(gone);
  return changed;
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
  const episode = episodes.at(-1);
  const waiting = episode && waitingSince(episode);
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
    isResolved: episode?.closedBy === 'resolve',
    lastMessageAt: middle(sentAt(last)),
    lastMessageId: last.id,
    ...(rootId === undefined ? {} : { rootId }),
    ...(url === undefined ? {} : { url }),
    ...(inbound === undefined ? {} : { lastInboundText: beginningOf(inbound.text) }),
    ...(waiting === undefined
      ? {}
      : { waitingSince: middle(waiting), waitingSinceLow: waiting.low, waitingSinceHigh: waiting.high }),
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

async function keepEpisodes(
  database: InlayDatabase,
  conversationId: ConversationId,
  episodes: readonly Episode[],
): Promise<void> {
  const stored = await database.episodes.where('conversationIds').equals(conversationId).toArray();
  const former = new Map(stored.map((episode) => [episode.id, episode] as const));
  const changed = episodes.filter((episode) => !isSame(former.get(episode.id), episode));
  const current = new Set(episodes.map(({ id }) => id));
  const gone = [...former.keys()].filter((id) => !current.has(id));
  if (changed.length > 0) await database.episodes.bulkPut(changed);
  if (gone.length > 0) await database.episodes.bulkDelete(gone);
}
