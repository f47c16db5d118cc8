import { type AgentEvent, MEANINGFUL_TAGS, type Tag } from '../domain/event';
import { namesOf, withFormerNames } from '../domain/formerNames';
import { standingTags } from '../domain/mergedTags';
import { compareEvents } from '../domain/projection';
import { tagOfEvent } from '../domain/tagOfEvent';
import type { ConversationId, TagId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';

type EventOf<Type extends AgentEvent['type']> = Extract<AgentEvent, { type: Type }>;

/** There is no such tag: nothing could be shown of it. */
export class UnknownTagError extends Error {
  override readonly name = 'UnknownTagError';

  constructor(readonly tagId: TagId) {
    super(`There is no tag "${tagId}".`);
  }
}

/** A tag cannot be merged into this one: into itself, into one that was merged away, or because numbers go by it. */
export class UnmergeableTagError extends Error {
  override readonly name = 'UnmergeableTagError';

  constructor(
    readonly tagId: TagId,
    readonly into: TagId,
  ) {
    super(`The tag "${tagId}" cannot be merged into "${into}".`);
  }
}

/**
 * What goes along with an act, as acts of their own: a tag takes away those that exclude it, and whoever takes a tag off
 * takes off all that were merged into it.
 *
 * @throws UnknownTagError when a tag is put on that was never made
 */
export async function impliedRemovals(
  database: InlayDatabase,
  event: AgentEvent,
  conversationId: ConversationId,
): Promise<EventOf<'tagRemoved'>[]> {
  if (event.type !== 'tagAdded' && event.type !== 'tagRemoved') return [];
  const merged = await database.tags.where('mergedInto').above('').toArray();
  const standing = standingTags(merged);
  const familyOf = (tagId: TagId): TagId[] => [
    tagId,
    ...merged.flatMap(({ id }) => (id !== tagId && standing(id) === tagId ? id : [])),
  ];
  const taken =
    event.type === 'tagRemoved'
      ? familyOf(standing(event.tagId)).filter((id) => id !== event.tagId)
      : (await rivalsOn(database, event.tagId, standing(event.tagId), conversationId)).flatMap(familyOf);
  const { type: _, tagId: __, ...stamp } = event;
  return taken.map((tagId) => ({ ...stamp, id: `${event.id}~${tagId}`, type: 'tagRemoved', tagId }));
}

async function rivalsOn(
  database: InlayDatabase,
  tagId: TagId,
  standingId: TagId,
  conversationId: ConversationId,
): Promise<TagId[]> {
  const tag = (await database.tags.get(standingId)) ?? (await database.tags.get(tagId));
  if (tag === undefined) throw new UnknownTagError(tagId);
  const { groupId } = tag;
  if (groupId === undefined) return [];
  const [group, conversation] = await Promise.all([
    database.tagGroups.get(groupId),
    database.conversations.get(conversationId),
  ]);
  if (!group?.isExclusive || conversation === undefined) return [];
  const present = await database.tags.bulkGet([...conversation.tagIds]);
  return present.flatMap((other) =>
    other !== undefined && other.groupId === groupId && other.id !== standingId ? other.id : [],
  );
}

/**
 * Makes a tag what was said of it last.
 *
 * @returns conversations that bear another tag from now on, because tags were merged or parted
 * @throws UnmergeableTagError
 */
export async function projectTag(
  database: InlayDatabase,
  event: EventOf<'tagCreated'>,
): Promise<ConversationId[]> {
  const { tagId, mergedInto } = event;
  if (mergedInto !== undefined) await checkMerge(database, tagId, mergedInto);
  const before = await database.tags.get(tagId);
  const stored = await database.events.where({ 'event.type': 'tagCreated', 'event.tagId': tagId }).toArray();
  const said = stored
    .flatMap(({ event: each }) => (each.type === 'tagCreated' ? each : []))
    .sort(compareEvents);
  const tag = withFormerNames(tagOfEvent(said.at(-1) ?? event), [
    ...said.map(({ name }) => name),
    ...(before ? namesOf(before) : []),
  ]);
  // Whoever had it before it was merged is found by the tags that led to it then.
  const family = await familyOf(database, tagId);
  await database.tags.put(tag);
  return before?.mergedInto === tag.mergedInto ? [] : getTagged(database, family);
}

async function checkMerge(database: InlayDatabase, tagId: TagId, into: TagId): Promise<void> {
  const target = await database.tags.get(into);
  if (target === undefined) throw new UnknownTagError(into);
  const leadsBack = tagId === into || target.mergedInto !== undefined;
  if (leadsBack || MEANINGFUL_TAGS.includes(tagId)) throw new UnmergeableTagError(tagId, into);
}

/** A tag and all that were merged into it. */
async function familyOf(database: InlayDatabase, tagId: TagId): Promise<TagId[]> {
  const merged: Tag[] = await database.tags.where('mergedInto').above('').toArray();
  const family = new Set([tagId]);
  for (const member of family) {
    for (const { id, mergedInto } of merged) if (mergedInto === member) family.add(id);
  }
  return [...family];
}

/** Conversations on which any of these tags was ever put, by their present names. */
export async function getTagged(
  database: InlayDatabase,
  tagIds: readonly TagId[],
): Promise<ConversationId[]> {
  const keys = tagIds.map((tagId) => ['tagAdded', tagId]);
  const events = await database.events.where('[event.type+event.tagId]').anyOf(keys).toArray();
  return [...new Set(events.flatMap(({ conversationId }) => conversationId ?? []))];
}
