import { textsIn } from '../../textsIn';
import type { ReadClock } from '../../time/clockLabels';

/**
 * The time that a message shows, in minutes since midnight: the last text in it that is nothing but a time and stands beside
 * what was written, not in it. Empty when there is none.
 */
export function clockOf(row: HTMLElement, readClock: ReadClock): readonly number[] {
  const shown = textsIn(row).filter(({ box }) => !isWritten(box, row));
  for (const { text } of shown.toReversed()) {
    const minutes = readClock(text);
    if (minutes.length > 0) return minutes;
  }
  return [];
}

/** What people write has its direction from its first letter; the page's own texts have not. */
function isWritten(box: Element, row: Element): boolean {
  for (let around: Element | null = box; around && around !== row; around = around.parentElement) {
    if (around.getAttribute('dir') === 'auto') return true;
  }
  return false;
}
