import type { Tag } from '../domain/event';
import { summarize } from '../domain/summarize';
import { PRIORITIES, type TagId } from '../domain/vocabulary';
import type { InlayDatabase } from '../storage/database';
import type { StoredConversation } from '../storage/records';
import { QUEUE_LENGTH, type QueueEntry, type Waiting } from './popupReport';

type WaitingConversation = StoredConversation & { readonly waitingSince: number };

/** Those who wait: by priority, then by how long they have waited. */
export async function readWaiting(database: InlayDatabase, tags: readonly Tag[]): Promise<Waiting> {
  const conversations = await database.conversations.where('waitingSince').above(0).toArray();
  const waiting = conversations.filter(isWaiting);
  const tagsById = new Map(tags.map((tag) => [tag.id, tag]));
  return {
    count: waiting.length,
    oldestSince: waiting.length === 0 ? undefined : Math.min(...waiting.map((each) => each.waitingSince)),
    queue: waiting
      .toSorted(byUrgency)
      .slice(0, QUEUE_LENGTH)
      .map((conversation) => entryOf(conversation, tagsById)),
  };
}

const isWaiting = (conversation: StoredConversation): conversation is WaitingConversation =>
  conversation.waitingSince !== undefined;

const byUrgency = (one: WaitingConversation, other: WaitingConversation): number =>
  PRIORITIES.indexOf(other.priority) - PRIORITIES.indexOf(one.priority) ||
  one.waitingSince - other.waitingSince;

function entryOf(conversation: WaitingConversation, tagsById: ReadonlyMap<TagId, Tag>): QueueEntry {
  const { id, contact, channel, waitingSince, priority, tagIds, lastInboundText = '' } = conversation;
  return {
    conversationId: id,
    contact,
    channel,
    waitingSince,
    isApproximate: summarize(conversation).isApproximate,
    priority,
    tags: tagIds.flatMap((tagId) => tagsById.get(tagId) ?? []),
    preview: lastInboundText,
  };
}
