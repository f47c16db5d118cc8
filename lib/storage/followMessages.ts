import {
  accountOfKey,
  conversationKey,
  currentConversationKey,
  platformOfKey,
  rootOfKey,
} from '../domain/conversationKey';
import type { ConversationId, MessageId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { MessageChanges } from './messageChanges';
import type { StoredEvent, StoredMessage } from './records';

type Spoken = ReadonlyMap<ConversationId, readonly StoredMessage[]>;

/**
 * Lets what people did go along with the messages they did it to. A list of mentions may tell another contact than the
 * post's own page does; when that empties the conversation an event names, and all that it was told to hold stands in
 * one other, the event belongs to that one. Where messages went in different ways, nothing is guessed.
 *
 * Follows from the messages and the names in the events alone, so that the order of readings does not matter.
 *
 * @param touched conversations whose messages changed; those that lost or got an event are added
 * @param newRoots roots under which nothing was ever done
 * @returns conversations that lost or got an event
 */
export async function followMessages(
  database: InlayDatabase,
  touched: Set<ConversationId>,
  messages: MessageChanges,
  newRoots: ReadonlySet<MessageId>,
): Promise<ReadonlySet<ConversationId>> {
  const named = new Set([...touched].flatMap((id) => rootOfKey(id) ?? []));
  const roots = [...named].filter((rootId) => !newRoots.has(rootId));
  const changed = new Set<ConversationId>();
  if (roots.length === 0) return changed;
  const events = await database.events.where('rootId').anyOf(roots).toArray();
  const doubtful = await withoutSureOnes(database, events, touched);
  if (doubtful.length === 0) return changed;
  const spoken = await readSpoken(database, new Set(doubtful.map(({ named }) => named)), messages);

  const moved: StoredEvent[] = [];
  for (const { event, named } of doubtful) {
    const conversationId = whereItWent(named, spoken);
    if (conversationId === event.conversationId) continue;
    moved.push({ ...event, conversationId });
    changed.add(conversationId);
    if (event.conversationId !== undefined) changed.add(event.conversationId);
  }
  for (const id of changed) touched.add(id);
  if (moved.length > 0) await database.events.bulkPut(moved);
  return changed;
}

interface NamedEvent {
  readonly event: StoredEvent;
  /** The conversation that the event itself names, under its root of today. */
  readonly named: ConversationId;
}

/** A conversation that is spoken in and did not change keeps its events: nothing has to be read for them. */
async function withoutSureOnes(
  database: InlayDatabase,
  events: readonly StoredEvent[],
  touched: ReadonlySet<ConversationId>,
): Promise<NamedEvent[]> {
  const named = events.flatMap((event) => {
    const name = presentNameOf(event);
    return name === undefined ? [] : [{ event, named: name }];
  });
  if (named.length === 0) return [];
  const rows = await database.conversations.bulkGet(named.map((each) => each.named));
  return named.filter((each, index) => rows[index] === undefined || touched.has(each.named));
}

function presentNameOf({ event, rootId }: StoredEvent): ConversationId | undefined {
  if (!('conversationId' in event) || rootId === undefined) return undefined;
  const formerRoot = rootOfKey(event.conversationId);
  if (formerRoot === undefined) return undefined;
  return currentConversationKey(event.conversationId, new Map([[formerRoot, rootId]]));
}

/** What is said in these conversations; where that is nothing, in all of their threads. */
async function readSpoken(
  database: InlayDatabase,
  named: ReadonlySet<ConversationId>,
  messages: MessageChanges,
): Promise<Spoken> {
  await messages.loadConversations([...named]);
  const spoken = messages.byConversation();
  const silent = [...named].filter((id) => !spoken.has(id));
  if (silent.length === 0) return spoken;
  const threads = new Map(
    silent.map((id) => {
      const thread = [platformOfKey(id) ?? '', rootOfKey(id) ?? ''];
      return [JSON.stringify(thread), thread] as const;
    }),
  );
  await messages.loadConversations(
    await database.conversations
      .where('[platform+rootId]')
      .anyOf([...threads.values()])
      .primaryKeys(),
  );
  return messages.byConversation();
}

function whereItWent(named: ConversationId, spoken: Spoken): ConversationId {
  const platform = platformOfKey(named);
  const rootId = rootOfKey(named);
  if (spoken.has(named) || platform === undefined || rootId === undefined) return named;
  const account = accountOfKey(named);
  const isNamed = (contactHandle: string): boolean =>
    conversationKey({ platform, account, contactHandle, rootId }) === named;
  const places = [...spoken.keys()].filter(
    (id) =>
      threadOf(id) === threadOf(named) &&
      spoken.get(id)?.some(({ claim }) => claim.others?.some(isNamed) ?? false),
  );
  const [only = named, ...others] = places;
  return others.length === 0 ? only : named;
}

/** The same for all contacts of one account under one root. */
const threadOf = (id: ConversationId): string =>
  JSON.stringify([platformOfKey(id), accountOfKey(id), rootOfKey(id)]);
