import type { Message } from './conversation';
import { middle, sentAt } from './interval';
import { compareMessageIds } from './roots';

/**
 * The order of the messages of one conversation: by their place where alignment gave them one, else by the middle
 * of what is known of their time, and among equals by id.
 */
export function compareMessages(one: Message, other: Message): number {
  if (one.position !== undefined && other.position !== undefined && one.position !== other.position) {
    return one.position - other.position;
  }
  return middle(sentAt(one)) - middle(sentAt(other)) || compareMessageIds(one.id, other.id);
}
