import { createRandom } from './random';
import { contentOf, createRow, ROW_HEIGHT, type Row } from './row';

/** How many rows are in the page at once: a screen and some more on either side, as on X. */
const MOUNTED = 30;

/** Rows of the whole list: more than any run scrolls through. */
const LENGTH = 60_000;

/** Share of the new rows that are shown in the nodes of a row that left. */
const RECYCLED_SHARE = 0.19;

/** Tells that a row was put into the page, or taken from it, during a frame. */
export interface RowChange {
  readonly id: string;
  readonly change: 'shown' | 'gone';
  readonly isRecycled: boolean;
}

/** A virtual list in X's image: cells placed by `translateY`, only those near the viewport mounted. */
export function createList(container: HTMLElement, tell: (change: RowChange) => void) {
  const random = createRandom(7);
  let rows: { readonly row: Row; readonly index: number }[] = [];
  let next = 0;

  function add() {
    const content = contentOf(next);
    const leaving = rows.length >= MOUNTED ? rows[0] : undefined;
    const isRecycled = leaving !== undefined && random() < RECYCLED_SHARE;
    if (leaving) {
      rows = rows.slice(1);
      tell({ id: contentOf(leaving.index).id, change: 'gone', isRecycled });
    }
    const row = leaving && isRecycled ? leaving.row : createRow(content);
    if (isRecycled) row.show(content);
    else {
      leaving?.row.cell.remove();
      container.append(row.cell);
    }
    rows.push({ row, index: next });
    tell({ id: content.id, change: 'shown', isRecycled });
    next += 1;
  }

  container.style.minHeight = `${LENGTH * ROW_HEIGHT}px`;

  return {
    /** Scrolls on by so many rows. They are shown when the page hears of it. */
    scroll(count: number) {
      window.scrollBy(0, count * ROW_HEIGHT);
    },
    /** Shows the rows that the page has been scrolled to. */
    follow() {
      const last = Math.floor((window.scrollY + window.innerHeight) / ROW_HEIGHT) + MOUNTED / 2;
      while (next < Math.min(last, LENGTH)) add();
    },
    /** Changes a number within some mounted rows, as like counts do. */
    tick(frame: number) {
      for (const { row, index } of rows) if ((index + frame) % 10 === 0) row.counter.data = String(frame);
    },
  };
}
