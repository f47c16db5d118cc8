import type { Span } from './freeEnd';

interface Box extends Span {
  readonly left: number;
}

/** In pixels. */
const GAP = 8;
const WIDTH = 440;
const HEIGHT = 420;
const SMALLEST_HEIGHT = 160;

/**
 * Where a panel goes beside a box of the page: below it if there is room, else above, always in sight, and not over the
 * bar unless the window is too low for both.
 */
export function placeBeside(
  box: Box,
  view: Pick<Window, 'innerWidth' | 'innerHeight'>,
  highest = HEIGHT,
  bar?: Span,
): Readonly<Record<'left' | 'top' | 'bottom' | 'maxHeight', string>> {
  const free = besideBar(box, view.innerHeight, bar);
  const below = free.bottom - box.bottom - 2 * GAP;
  const above = box.top - free.top - 2 * GAP;
  const isBelow = below >= Math.min(highest, 260) || below >= above;
  const room = Math.max(SMALLEST_HEIGHT, Math.min(highest, isBelow ? below : above));
  const left = Math.max(GAP, Math.min(box.left, view.innerWidth - WIDTH - GAP));
  const top = Math.max(GAP, Math.min(box.bottom + GAP, view.innerHeight - room - GAP));
  const bottom = Math.max(GAP, Math.min(view.innerHeight - box.top + GAP, view.innerHeight - room - GAP));
  return {
    left: `${left}px`,
    top: isBelow ? `${top}px` : 'auto',
    bottom: isBelow ? 'auto' : `${bottom}px`,
    maxHeight: `${room}px`,
  };
}

/** What of the window's height can be used: what the bar leaves on the box's side, where that is enough. */
function besideBar(box: Span, innerHeight: number, bar: Span | undefined): Span {
  const window = { top: 0, bottom: innerHeight };
  if (bar === undefined || bar.bottom <= bar.top) return window;
  const free = {
    top: bar.bottom <= box.top ? bar.bottom : 0,
    bottom: bar.top >= box.bottom ? bar.top : innerHeight,
  };
  const room = Math.max(free.bottom - box.bottom, box.top - free.top) - 2 * GAP;
  return room < SMALLEST_HEIGHT ? window : free;
}
