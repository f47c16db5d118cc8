import { platformOfKey, rootOfKey } from '../../domain/conversationKey';
import type { AgentEvent } from '../../domain/event';
import type { ConversationId, MessageId, Platform } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import { joinLinks } from '../joinThreads';
import { mergingTables, settle } from '../mergeCapture';
import { trackMessages } from '../messageChanges';
import type { StoredEvent } from '../records';
import { claimCapturedMessage } from '../senders';
import { placeEvent } from '../storedEvents';
import { readRows } from './readRows';

/**
 * Adds what people did and is not known here, under the present names of the conversations here.
 *
 * @returns conversations to be projected again
 */
export async function mergeEvents(into: InlayDatabase, from: InlayDatabase): Promise<Set<ConversationId>> {
  const touched = new Set<ConversationId>();
  for await (const rows of readRows<StoredEvent>(from, 'events')) {
    const known = await into.events.bulkGet(rows.map(({ id }) => id));
    const added = rows.filter((_, index) => known[index] === undefined).map(({ event }) => event);
    for (const id of await addEvents(into, added)) touched.add(id);
  }
  return touched;
}

/** @returns conversations that the events are about */
function addEvents(into: InlayDatabase, events: readonly AgentEvent[]): Promise<ConversationId[]> {
  return into.transaction('rw', mergingTables(into), async () => {
    const roots = new Map<Platform, Map<MessageId, MessageId>>();
    for (const [platform, links] of linksOf(events)) {
      roots.set(platform, new Map((await joinLinks(into, platform, links)).roots));
    }
    const placed = events.map((event) => {
      const conversationId = 'conversationId' in event ? event.conversationId : undefined;
      const platform = platformOfKey(conversationId ?? '');
      return placeEvent(event, conversationId, (platform && roots.get(platform)) ?? new Map());
    });
    await into.events.bulkPut(placed);
    await claimSent(into, events);
    return placed.flatMap(({ conversationId }) => conversationId ?? []);
  });
}

/** The root in an event's name is known from now on, so that the event goes along when its thread moves. */
function linksOf(events: readonly AgentEvent[]): Map<Platform, [MessageId, MessageId][]> {
  const links = new Map<Platform, [MessageId, MessageId][]>();
  for (const event of events) {
    if (!('conversationId' in event)) continue;
    const [platform, root] = [platformOfKey(event.conversationId), rootOfKey(event.conversationId)];
    if (platform === undefined || root === undefined) continue;
    links.set(platform, [...(links.get(platform) ?? []), [root, root]]);
  }
  return links;
}

/** Messages here that another copy of this database saw being sent. */
async function claimSent(into: InlayDatabase, events: readonly AgentEvent[]): Promise<void> {
  const messages = trackMessages(into);
  for (const event of events) {
    if (event.type !== 'sendObserved') continue;
    const platform = platformOfKey(event.conversationId);
    if (platform) await claimCapturedMessage(into, platform, event.messageId, messages);
  }
  const touched = messages.touched();
  if (touched.size === 0) return;
  await settle(into, messages, touched, { newRoots: new Set(), contacts: new Map(), rearranged: touched });
}
