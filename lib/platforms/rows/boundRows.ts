import type { Service } from '../../domain/vocabulary';

/** What a row without an id shows of its conversation. */
export interface NamelessRow {
  readonly title: string;
  /** Address of the picture, to tell two people of one name apart. */
  readonly avatar: string;
  /** Where an inbox shows the conversations of several. */
  readonly service?: Service | undefined;
}

/**
 * Remembers which row is which conversation, once it was open: rows bear no id. Bound by name, picture and service, in this
 * tab only; of two rows that could be the same none is known.
 */
export interface BoundRows {
  /**
   * Takes note of the rows in sight; gives the conversation of each, undefined where it is not certain.
   *
   * @param account whose inbox it is
   */
  threadIdsOf(rows: readonly NamelessRow[], account: string | undefined): readonly (string | undefined)[];
  /**
   * Takes note that a row is the conversation that is open. The first row that was taken for it stays: with that one out of
   * sight, another customer's of the same name may be the only one there.
   *
   * @returns whether it can be: no other conversation looks the same
   */
  bind(threadId: string, row: NamelessRow, account: string | undefined): boolean;
}

/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_ROWS = 5000;
const AMBIGUOUS = null;

export function createBoundRows(): BoundRows {
  const threads = new Map<string, string | typeof AMBIGUOUS>();
  const rowsOf = new Map<string, string>();
  const know = (key: string, threadId: string | typeof AMBIGUOUS): void => {
    threads.set(key, threadId);
    for (const oldest of threads.keys()) {
      if (threads.size <= MOST_ROWS) break;
      threads.delete(oldest);
    }
  };

  return {
    threadIdsOf(rows, account) {
      const keys = rows.map((row) => keyOf(row, account));
      const counts = Map.groupBy(keys, (key) => key);
      for (const [key, { length }] of counts) if (length > 1) know(key, AMBIGUOUS);
      return keys.map((key) => threads.get(key) ?? undefined);
    },
    bind(threadId, row, account) {
      const key = keyOf(row, account);
      const first = rowsOf.get(threadId);
      if (first !== undefined && first !== key) return false;
      rowsOf.set(threadId, key);
      const known = threads.get(key);
      if (known === undefined) know(key, threadId);
      else if (known !== threadId) know(key, AMBIGUOUS);
      return threads.get(key) === threadId;
    },
  };
}

/** The row that bears a title, if it is the only one. */
export function soleRowTitled<Row extends NamelessRow>(rows: readonly Row[], title: string): Row | undefined {
  const [row, ...others] = rows.filter((candidate) => candidate.title === title);
  return others.length > 0 ? undefined : row;
}

/** The address of a picture is signed anew with each load; its file stays the same. */
const keyOf = ({ title, avatar, service }: NamelessRow, account: string | undefined): string =>
  JSON.stringify([account, title, pictureFile(avatar), service]);

export const pictureFile = (address: string): string => address.replace(/[?#].*$/, '');
