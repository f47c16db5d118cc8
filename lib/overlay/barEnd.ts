import type { ComposerAnchor } from '../platforms/adapter';
import { freeEnd, isOver, type Span } from './freeEnd';

/** What stands fast at an upper end is no higher than this. In pixels. */
const HIGHEST_HEAD = 120;

/**
 * Where the bar goes instead of its lower place, in pixels from the top of the window: below the head of the column, when
 * it would stand over a reply box otherwise.
 *
 * @param boxes see `byImportance`
 * @returns undefined where the lower place is the better one
 */
export function upperPlace(pane: Element, boxes: readonly Element[], lower: Span): number | undefined {
  const under = boxes.find((box) => isOver(lower, box.getBoundingClientRect()));
  if (under === undefined) return undefined;
  const top = upperEnd(pane, under);
  const upper = { top, bottom: top + lower.bottom - lower.top };
  const spans = boxes.map((box) => box.getBoundingClientRect());
  return freeEnd(spans, { top: upper, bottom: lower }) === 'top' ? top : undefined;
}

/** The box that was typed into last, those that answer something, all others. */
export function byImportance(
  composers: readonly ComposerAnchor[],
  lastBox: Element | undefined,
): readonly HTMLElement[] {
  const rank = ({ element, answersMessageId }: ComposerAnchor) => {
    if (element === lastBox) return 0;
    return answersMessageId === undefined ? 2 : 1;
  };
  return composers.toSorted((one, other) => rank(one) - rank(other)).map(({ element }) => element);
}

/** Below the head of what a box scrolls in, be that a dialog's or the page's own. */
function upperEnd(pane: Element, box: Element): number {
  const { left, width, top } = pane.getBoundingClientRect();
  const start = Math.max(0, top, scrollerOf(box, pane)?.getBoundingClientRect().top ?? 0);
  for (const element of document.elementsFromPoint(left + width / 2, start + 8)) {
    if (!pane.contains(element)) continue;
    const head = headAround(element, pane);
    if (head && !head.contains(box)) return Math.max(start, head.getBoundingClientRect().bottom);
  }
  return start;
}

function headAround(element: Element, pane: Element): Element | undefined {
  for (let each: Element | null = element; each && each !== pane; each = each.parentElement) {
    const standsFast = /sticky|fixed/.test(getComputedStyle(each).position);
    if (standsFast && each.getBoundingClientRect().height <= HIGHEST_HEAD) return each;
  }
  return undefined;
}

function scrollerOf(box: Element, pane: Element): Element | undefined {
  for (let each = box.parentElement; each && each !== pane.parentElement; each = each.parentElement) {
    const isTall = each.clientHeight > HIGHEST_HEAD && each.scrollHeight > each.clientHeight;
    if (isTall && /auto|scroll/.test(getComputedStyle(each).overflowY)) return each;
  }
  return undefined;
}
