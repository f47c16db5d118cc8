interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}

/** In pixels. */
const GAP = 8;
const WIDTH = 440;
const HEIGHT = 420;

/** Where a panel goes beside a box of the page: below it if there is room, else above, and always in sight. */
export function placeBeside(
  box: Box,
  view: Pick<Window, 'innerWidth' | 'innerHeight'>,
  highest = HEIGHT,
): Readonly<Record<'left' | 'top' | 'bottom' | 'maxHeight', string>> {
  const below = view.innerHeight - box.bottom - 2 * GAP;
  const above = box.top - 2 * GAP;
  const isBelow = below >= Math.min(highest, 260) || below >= above;
  const room = Math.max(160, Math.min(highest, isBelow ? below : above));
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
