/** Upper and lower edge, in pixels from the top of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

export type End = 'top' | 'bottom';

/** Around what is typed into, a page draws the box's own border. In pixels. */
const AROUND_BOX = 8;

export const isOver = (bar: Span, box: Span): boolean =>
  box.bottom > box.top && bar.top < box.bottom + AROUND_BOX && box.top - AROUND_BOX < bar.bottom;

/**
 * The end of its place where the bar stands over no reply box; the lower one if it can choose.
 *
 * @param boxes the one that matters most first: where neither end leaves all of them free, it is decided for that one
 */
export function freeEnd(boxes: readonly Span[], places: Readonly<Record<End, Span>>): End {
  for (const box of boxes) {
    const isUnderTop = isOver(places.top, box);
    if (isOver(places.bottom, box) !== isUnderTop) return isUnderTop ? 'bottom' : 'top';
  }
  return 'bottom';
}
