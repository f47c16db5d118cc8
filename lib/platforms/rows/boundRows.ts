import { groupBy } from '../../domain/groupBy';
import { lookKey } from '../../domain/rowBinding';
import type { EpochMs } from '../../domain/units';
import { createKeptRows, type KeepRows } from './keptRows';
import { lookOf, type NamelessRow } from './namelessRow';

/**
 * Remembers which row is which conversation, once it was open: rows bear no id. Bound by name, picture and service; of two
 * rows that could be the same none is known. What is certain enough is kept for later tabs, see `createKeptRows`.
 */
export interface BoundRows {
  /**
   * Takes note of the rows in sight; gives the conversation of each, undefined where it is not certain.
   *
   * @param account whose inbox it is; where nobody knows, nothing is kept beyond this tab
   */
  threadIdsOf(
    rows: readonly NamelessRow[],
    account: string | undefined,
    now: EpochMs,
  ): readonly (string | undefined)[];
  /**
   * Takes note that a row is the conversation that is open. The first row that was taken for it stays: with that one out of
   * sight, another customer's of the same name may be the only one there.
   *
   * @returns whether it can be: no other conversation looks the same
   */
  bind(threadId: string, row: NamelessRow, account: string | undefined): boolean;
}

type RowsOfAccount = {
  threadIdsOf(rows: readonly NamelessRow[], now: EpochMs): readonly (string | undefined)[];
  bind(threadId: string, row: NamelessRow): boolean;
};

/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_ROWS = 5000;
const AMBIGUOUS = null;

/** @param keep keeps what is learned, and tells what other tabs have learned; without it all ends with this tab */
export function createBoundRows(keep?: KeepRows): BoundRows {
  const accounts = new Map<string | undefined, RowsOfAccount>();
  const rowsFor = (account: string | undefined): RowsOfAccount => {
    const rows = accounts.get(account) ?? createRowsOf(account, keep);
    accounts.set(account, rows);
    return rows;
  };
  return {
    threadIdsOf: (rows, account, now) => rowsFor(account).threadIdsOf(rows, now),
    bind: (threadId, row, account) => rowsFor(account).bind(threadId, row),
  };
}

function createRowsOf(account: string | undefined, keep: KeepRows | undefined): RowsOfAccount {
  const kept =
    keep && account !== undefined
      ? createKeptRows((learned, asked) => keep({ account, learned, asked }))
      : undefined;
  const threads = new Map<string, string | typeof AMBIGUOUS>();
  const rowsOf = new Map<string, string>();
  /** Known from other tabs alone. */
  const recalled = new Set<string>();
  const know = (key: string, threadId: string | typeof AMBIGUOUS): void => {
    threads.set(key, threadId);
    for (const oldest of threads.keys()) {
      if (threads.size <= MOST_ROWS) break;
      threads.delete(oldest);
    }
  };
  const bindKey = (threadId: string, key: string): boolean => {
    const first = rowsOf.get(threadId);
    if (first !== undefined && first !== key) return false;
    rowsOf.set(threadId, key);
    const known = threads.get(key);
    if (known === undefined) know(key, threadId);
    else if (known !== threadId) know(key, AMBIGUOUS);
    return threads.get(key) === threadId;
  };
  const recall = () => {
    for (const { look, threadId } of kept?.takeAnswers() ?? []) {
      const key = lookKey(look);
      if (threadId === null) know(key, AMBIGUOUS);
      else if (!threads.has(key) && bindKey(threadId, key)) recalled.add(key);
    }
  };

  return {
    threadIdsOf(rows, now) {
      recall();
      const looks = rows.map(lookOf);
      const counts = groupBy(looks.map(lookKey), (key) => key);
      for (const [key, { length }] of counts) if (length > 1) know(key, AMBIGUOUS);
      kept?.see(rows, now);
      return looks.map((look) => {
        const key = lookKey(look);
        const isDoubtful = recalled.has(key) && kept?.isOwnPicture(look.picture) !== true;
        return isDoubtful ? undefined : (threads.get(key) ?? undefined);
      });
    },
    bind(threadId, row) {
      const look = lookOf(row);
      const key = lookKey(look);
      // What contradicts what is kept has to be told as well.
      if (threads.get(key) !== AMBIGUOUS) kept?.learn({ look, threadId });
      const isBound = bindKey(threadId, key);
      if (isBound) recalled.delete(key);
      return isBound;
    },
  };
}
