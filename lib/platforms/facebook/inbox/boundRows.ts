import type { InboxRow } from './rows';

/**
 * Remembers which row is which conversation, once it was open: rows bear no id. Bound by name, picture and service, in this
 * tab only; of two rows that could be the same none is known.
 */
export interface BoundRows {
  /** Takes note of the rows in sight; gives the conversation of each, undefined where it is not certain. */
  threadIdsOf(rows: readonly InboxRow[], pageId: string | undefined): readonly (string | undefined)[];
  /** The row of the conversation that is open; undefined where more than one could be. */
  bind(
    threadId: string,
    title: string,
    rows: readonly InboxRow[],
    pageId: string | undefined,
  ): InboxRow | undefined;
}

/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_ROWS = 5000;
const AMBIGUOUS = null;

export function createBoundRows(): BoundRows {
  const threads = new Map<string, string | typeof AMBIGUOUS>();
  const know = (key: string, threadId: string | typeof AMBIGUOUS): void => {
    threads.set(key, threadId);
    for (const oldest of threads.keys()) {
      if (threads.size <= MOST_ROWS) break;
      threads.delete(oldest);
    }
  };

  return {
    threadIdsOf(rows, pageId) {
      const keys = rows.map((row) => keyOf(row, pageId));
      const counts = Map.groupBy(keys, (key) => key);
      for (const [key, { length }] of counts) if (length > 1) know(key, AMBIGUOUS);
      return keys.map((key) => threads.get(key) ?? undefined);
    },
    bind(threadId, title, rows, pageId) {
      const [row, ...others] = rows.filter((candidate) => candidate.title === title);
      if (row === undefined || others.length > 0) return undefined;
      const key = keyOf(row, pageId);
      const known = threads.get(key);
      if (known === undefined) know(key, threadId);
      else if (known !== threadId) know(key, AMBIGUOUS);
      return threads.get(key) === threadId ? row : undefined;
    },
  };
}

/** The address of a picture is signed anew with each load; its file stays the same. */
const keyOf = ({ title, avatar, service }: InboxRow, pageId: string | undefined): string =>
  JSON.stringify([pageId, title, avatar.replace(/[?#].*$/, ''), service]);
