import type { Direction } from '../../domain/vocabulary';

const BY_STYLE: ReadonlyMap<string, Direction> = new Map([
  ['flex-end', 'outbound'],
  ['end', 'outbound'],
  ['flex-start', 'inbound'],
  ['start', 'inbound'],
]);

/**
 * Who wrote a message, by the side it is laid out to: ours at the end of the line. The outermost box that is aligned tells;
 * what is within it is aligned for its own reasons. Asks for styles: slow.
 */
export function sideOf(bubble: Element, item: Element): Direction {
  const view = bubble.ownerDocument.defaultView;
  const boxes: Element[] = [];
  for (let box: Element | null = bubble; box; box = box === item ? null : box.parentElement) boxes.push(box);
  for (const box of boxes.toReversed()) {
    const side = BY_STYLE.get(view?.getComputedStyle(box).justifyContent ?? '');
    if (side !== undefined) return side;
  }
  return 'unknown';
}

/** How far over to its own side a bubble's middle must be, as a part of the width. */
const CLEARLY = 0.05;

/**
 * Same by the place itself: ours are on the far half. Undefined where nothing is laid out, or it is in the middle; on the
 * near half stands whatever has no style at all.
 */
export function placeOf(bubble: Element, history: Element): Direction | undefined {
  const [inner, outer] = [bubble.getBoundingClientRect(), history.getBoundingClientRect()];
  if (inner.width === 0 || outer.width === 0) return undefined;
  const middle = (inner.left + inner.width / 2 - outer.left) / outer.width;
  const isMirrored = history.ownerDocument.defaultView?.getComputedStyle(history).direction === 'rtl';
  const far = isMirrored ? 1 - middle : middle;
  if (Math.abs(far - 0.5) < CLEARLY) return undefined;
  return far > 0.5 ? 'outbound' : 'inbound';
}
