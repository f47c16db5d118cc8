import type { AgentEvent } from '../../domain/event';
import { createResolver, type RuledTag } from '../../domain/triage/rules/resolveRules';
import { rivalsOf, type TagGroup } from '../../domain/triage/tagGroups';
import type { ConversationId, TagId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import { trackMessages } from '../messageChanges';
import { projectConversations } from '../projectConversations';
import type { StoredConversation } from '../records';
import { getStandingTags } from '../standingTags';
import { getEvents, placeEvent } from '../storedEvents';
import { getRules } from './getRules';
import { getTagGroups } from './getTagGroups';

/** A tag that a rule puts on may let another rule hold; nobody builds longer chains. */
const MOST_ROUNDS = 5;

/**
 * Puts tags on that rules say, once: a tag that was ever put on or taken off a conversation, by whomever, is not
 * touched by rules again. In the transaction of the write that the rules were held against.
 *
 * @param conversations rows that were just written
 * @returns the same as they are then
 */
export async function withRuledTags(
  database: InlayDatabase,
  conversations: readonly StoredConversation[],
): Promise<readonly StoredConversation[]> {
  const current = new Map(conversations.map((row) => [row.id, row] as const));
  let changed = conversations.filter(isRuled);
  for (let round = 0; round < MOST_ROUNDS && changed.length > 0; round++) {
    const touched = await applyTo(database, changed);
    if (touched.size === 0) break;
    const known = { newRoots: new Set<string>(), contacts: new Map(), rearranged: touched };
    const again = await projectConversations(database, touched, trackMessages(database), known);
    for (const row of again.conversations) current.set(row.id, row);
    changed = again.conversations.filter(isRuled);
  }
  return [...current.values()];
}

/** A mere beginning can be misunderstood: what is put on for good waits for the message itself. */
const isRuled = ({ ruled }: StoredConversation): boolean => ruled !== undefined && !ruled.isFromRow;

async function applyTo(
  database: InlayDatabase,
  conversations: readonly StoredConversation[],
): Promise<ReadonlySet<ConversationId>> {
  const [rules, groups] = await Promise.all([getRules(database), getTagGroups(database)]);
  const resolve = createResolver(rules, groups);
  const wanted = new Map<StoredConversation, readonly RuledTag[]>();
  for (const conversation of conversations) {
    const tags = resolve(conversation.ruled?.ruleIds ?? []).applied.filter(
      ({ tagId }) => !conversation.tagIds.includes(tagId) && !isExcluded(tagId, conversation, groups),
    );
    if (tags.length > 0) wanted.set(conversation, tags);
  }
  if (wanted.size === 0) return new Set();
  const [events, known] = await Promise.all([
    getEvents(
      database,
      [...wanted.keys()].map(({ id }) => id),
    ),
    knownTags(database, [...wanted.values()].flat()),
  ]);
  const touched = new Set<ConversationId>();
  const standing = await getStandingTags(database, events.values());
  const stamp = await createStamp(database);
  if (stamp === undefined) return touched;
  for (const [conversation, tags] of wanted) {
    const decided = new Set([...decidedIn(events.get(conversation.id) ?? [])].map(standing));
    for (const tag of tags.filter(({ tagId }) => known.has(tagId) && !decided.has(tagId))) {
      const event: AgentEvent = { ...stamp(conversation), ...tag, type: 'tagAdded' };
      await database.events.put(placeEvent(event, conversation.id, new Map()));
      touched.add(conversation.id);
    }
  }
  return touched;
}

/** What stands on it goes before what rules say. */
function isExcluded(tagId: TagId, { tagIds }: StoredConversation, groups: readonly TagGroup[]): boolean {
  const rivals = rivalsOf(tagId, groups);
  return tagIds.some((present) => rivals.has(present));
}

const decidedIn = (events: readonly AgentEvent[]): ReadonlySet<TagId> =>
  new Set(
    events.flatMap((event) => (event.type === 'tagAdded' || event.type === 'tagRemoved' ? event.tagId : [])),
  );

/** Those that exist and are in use. */
async function knownTags(database: InlayDatabase, tags: readonly RuledTag[]): Promise<ReadonlySet<TagId>> {
  const ids = [...new Set(tags.map(({ tagId }) => tagId))];
  const found = await database.tags.bulkGet(ids);
  return new Set(found.flatMap((tag) => (tag === undefined || tag.isArchived ? [] : tag.id)));
}

/** Each later than the one before, and than all that is known here; of the moment of what was said last. */
async function createStamp(database: InlayDatabase) {
  const [settings, newest] = await Promise.all([
    database.settings.get('settings'),
    database.events.orderBy('event.logicalTime').last(),
  ]);
  if (settings === undefined) return undefined;
  const { agentId, deviceId } = settings;
  let logicalTime = newest?.event.logicalTime ?? 0;
  return ({ id: conversationId, lastMessageAt: at }: StoredConversation) => ({
    id: crypto.randomUUID(),
    agentId,
    deviceId,
    at,
    logicalTime: ++logicalTime,
    conversationId,
  });
}
