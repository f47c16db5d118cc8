import type { MessageId } from '../../../domain/vocabulary';

/** Remembers who wrote which message of a group: the name stands above the first of several, which is scrolled away first. */
export interface Senders {
  /** Takes in a name, which may be empty; gives the one that is known by now. */
  learn(id: MessageId, name: string): string;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_MESSAGES = 10_000;

export function createSenders(): Senders {
  const names = new Map<MessageId, string>();
  return {
    learn(id, name) {
      if (name === '') return names.get(id) ?? '';
      names.set(id, name);
      for (const oldest of names.keys()) {
        if (names.size <= MOST_MESSAGES) break;
        names.delete(oldest);
      }
      return name;
    },
  };
}
