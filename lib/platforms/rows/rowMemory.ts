import { type DurationMs, type EpochMs, SECOND } from '../../domain/units';

interface Asked<Row> {
  readonly element: HTMLElement;
  /** What else a row is read by, such as the page's language; with another it is another row. */
  readonly basis: readonly unknown[];
  readonly now: EpochMs;
  /** Undefined for what is not remembered: a row that is still loading. */
  read(): Row | undefined;
  /** Whether what is no text is still as it was: pieces in the page, pictures, addresses. */
  isUnchanged(row: Row): boolean;
}

/**
 * Remembers for a moment what was read of each row: while a list is flung past, all its rows are looked at with every frame
 * and only one of them is new.
 */
export interface RowMemory<Row> {
  read(asked: Asked<Row>): Row | undefined;
}

interface Remembered<Row> {
  readonly row: Row;
  /** All that stands in the row: far cheaper to compare than to take apart. */
  readonly whole: string | null;
  readonly basis: readonly unknown[];
  readonly readAt: EpochMs;
}

/** Emoji and weights do not show in the text as a whole: every fourth look at a quiet page reads anew. */
const REMEMBERED_TIME: DurationMs = 1.9 * SECOND;

export function createRowMemory<Row>(): RowMemory<Row> {
  const remembered = new WeakMap<HTMLElement, Remembered<Row>>();

  return {
    read({ element, basis, now, read, isUnchanged }) {
      const known = remembered.get(element);
      const whole = element.textContent;
      const isFresh = known !== undefined && now >= known.readAt && now - known.readAt < REMEMBERED_TIME;
      const isSame = isFresh && known.whole === whole && isEqual(known.basis, basis);
      if (isSame && isUnchanged(known.row)) return known.row;

      const row = read();
      if (row !== undefined) remembered.set(element, { row, whole, basis, readAt: now });
      return row;
    },
  };
}

const isEqual = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((each, index) => each === other[index]);
