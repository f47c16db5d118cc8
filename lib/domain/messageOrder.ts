import { compareText } from './compareText';
import type { Message } from './conversation';
import { groupBy } from './groupBy';
import { middle, sentAt } from './interval';
import { compareMessageIds } from './roots';
import type { MessageId } from './vocabulary';

/**
 * The order of two messages of one conversation as far as they tell it themselves: by their place where alignment gave
 * them one, else by the middle of what is known of their time, and among equals by id.
 */
export function compareMessages(one: Message, other: Message): number {
  if (one.position !== undefined && other.position !== undefined && one.position !== other.position) {
    return one.position - other.position;
  }
  return middle(sentAt(one)) - middle(sentAt(other)) || compareMessageIds(one.id, other.id);
}

/**
 * All messages of one conversation, or of several that are linked, oldest first.
 *
 * The order follows from the messages alone, not from that in which they come.
 */
export function orderMessages<Kind extends Message>(messages: readonly Kind[]): Kind[] {
  const [first] = messages;
  if (messages.every(({ conversationId }) => conversationId === first?.conversationId)) {
    return orderConversation(messages);
  }
  const conversations = [...groupBy(messages, ({ conversationId }) => conversationId)]
    .sort(([one], [other]) => compareText(one, other))
    .map(([, own]) => orderConversation(own));
  return interleave(conversations);
}

/** By time, but that each conversation keeps its own order. */
function interleave<Kind extends Message>(conversations: readonly Kind[][]): Kind[] {
  const placed = conversations.flatMap((own) => {
    let reached = Number.NEGATIVE_INFINITY;
    return own.map((message) => {
      reached = Math.max(reached, middle(sentAt(message)));
      return { message, reached };
    });
  });
  // Sorting keeps the order of equals: of the same moment, the conversations follow their names.
  return placed.sort((one, other) => one.reached - other.reached).map(({ message }) => message);
}

/**
 * Where pages told which message stands before which, that decides: ids of chats are random, and many are sent within the
 * one minute that the page tells.
 */
function orderConversation<Kind extends Message>(messages: readonly Kind[]): Kind[] {
  const sorted = messages.toSorted(compareMessages);
  if (sorted.every(({ previousId }) => previousId === undefined)) return sorted;
  const waiting = new Map<MessageId, Kind>(sorted.map((message) => [message.id, message]));
  const ordered: Kind[] = [];
  for (const message of sorted) {
    const chain: Kind[] = [];
    // What was put in order already is not waiting any more: that also ends a circle.
    for (let next: Kind | undefined = message; next !== undefined && waiting.delete(next.id); ) {
      chain.push(next);
      next = next.previousId === undefined ? undefined : waiting.get(next.previousId);
    }
    ordered.push(...chain.reverse());
  }
  return ordered;
}
