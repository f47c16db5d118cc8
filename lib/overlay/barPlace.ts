import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { OverlayParts } from './parts';

/** How wide the bar's place is, and how high the window, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

interface Edges {
  readonly left: number;
  readonly right: number;
}

/** More of a window's height the bar never takes by itself. */
const LARGEST_SHARE = 0.35;
/** In low windows, such as those of a page zoomed to 200 %, the reply box reaches further down. */
const LOW_WINDOW = 600;
const LARGEST_SHARE_OF_LOW = 0.25;

export const isTooHigh = (barHeight: number, { height }: Room): boolean =>
  barHeight > height * (height < LOW_WINDOW ? LARGEST_SHARE_OF_LOW : LARGEST_SHARE);

/** What can be seen of a column; the whole window when that is nothing. */
export function visiblePart(column: Edges, windowWidth: number): { left: number; width: number } {
  const left = Math.max(0, column.left);
  const width = Math.min(windowWidth, column.right) - left;
  return width > 0 ? { left, width } : { left: 0, width: windowWidth };
}

/** Keeps the bar as wide as its column, as far as that can be seen. @returns the room it has */
export function dock(
  container: HTMLElement,
  { reading }: Pick<OverlayParts, 'reading'>,
  until: AbortSignal,
): ReadonlySignal<Room> {
  const column = computed(() => reading.value?.anchors.column);
  const room = signal<Room>({ width: 0, height: 0 });
  const place = () => {
    const { clientWidth } = document.documentElement;
    const edges = column.peek()?.getBoundingClientRect() ?? { left: 0, right: clientWidth };
    const { left, width } = visiblePart(edges, clientWidth);
    Object.assign(container.style, { left: `${left}px`, width: `${width}px` });
    const { innerHeight: height } = window;
    const before = room.peek();
    if (before.width !== width || before.height !== height) room.value = { width, height };
  };
  const observer = new ResizeObserver(place);
  window.addEventListener('resize', place, { signal: until });
  const stop = effect(() => {
    observer.disconnect();
    if (column.value) observer.observe(column.value);
    place();
  });
  until.addEventListener(
    'abort',
    () => {
      stop();
      observer.disconnect();
    },
    { once: true },
  );
  return room;
}
