import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import type { Anchors } from '../platforms/adapter';
import { byImportance, upperPlace } from './barEnd';
import type { OverlayParts } from './parts';

/** How wide the bar's place is, and how high what it lies over, in pixels. */
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
function visiblePart(column: Edges, windowWidth: number): { left: number; width: number } {
  const left = Math.max(0, column.left);
  const width = Math.min(windowWidth, column.right) - left;
  return width > 0 ? { left, width } : { left: 0, width: windowWidth };
}

/**
 * Keeps the bar as wide as its place, as far as that can be seen: at the foot of the column, or under the head of the
 * private conversation that is open, whose foot is its reply box. A reply box at the foot of a column is left free; while
 * another one is where the bar would be, the bar is at the other end of the column.
 *
 * @returns the room it has
 */
export function dock(
  container: HTMLElement,
  { reading }: Pick<OverlayParts, 'reading'>,
  until: AbortSignal,
): ReadonlySignal<Room> {
  const thread = computed(() => reading.value?.anchors.thread);
  const pane = computed(() => thread.value?.pane ?? reading.value?.anchors.column);
  const header = computed(() => thread.value?.header);
  const foot = computed(() => reading.value?.anchors.foot);
  const composers = computed(() => reading.value?.anchors.composers ?? []);
  const room = signal<Room>({ width: 0, height: 0 });
  let lastBox: Element | undefined;
  const topBesideBoxes = (below: number): number | undefined => {
    const bottom = window.innerHeight - below;
    const standing = below > 0 ? foot.peek() : undefined;
    const free = composers.peek().filter(({ element }) => !standing?.contains(element));
    const lower = { top: bottom - container.offsetHeight, bottom };
    return upperPlace(pane.peek() ?? document.body, byImportance(free, lastBox), lower);
  };
  const place = () => {
    const { clientWidth } = document.documentElement;
    const edges = pane.peek()?.getBoundingClientRect() ?? { left: 0, right: clientWidth };
    const { left, width } = visiblePart(edges, clientWidth);
    const topInThread = topOf(thread.peek());
    const below = spaceBelow(foot.peek());
    const top = topInThread ?? topBesideBoxes(below);
    container.dataset.edge = top === undefined ? 'bottom' : 'top';
    Object.assign(container.style, {
      left: `${left}px`,
      width: `${width}px`,
      top: top === undefined ? 'auto' : `${top}px`,
      bottom: top === undefined ? `${below}px` : 'auto',
    });
    const height = window.innerHeight - (topInThread ?? 0);
    const before = room.peek();
    if (before.width !== width || before.height !== height) room.value = { width, height };
  };
  const observer = new ResizeObserver(place);
  window.addEventListener('resize', place, { signal: until });
  // What scrolls comes into the bar's place, and leaves it.
  let frame = 0;
  const follow = () => {
    if (thread.peek() !== undefined || composers.peek().length === 0) return;
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(place);
  };
  window.addEventListener('scroll', follow, { capture: true, passive: true, signal: until });
  const noteFocus = ({ target }: FocusEvent) => {
    const box = composers.peek().find(({ element }) => target instanceof Node && element.contains(target));
    if (box === undefined) return;
    lastBox = box.element;
    follow();
  };
  window.addEventListener('focusin', noteFocus, { capture: true, signal: until });
  const stop = effect(() => {
    observer.disconnect();
    const boxes = composers.value.map(({ element }) => element);
    for (const element of [pane.value, header.value, foot.value, container, ...boxes]) {
      if (element) observer.observe(element);
    }
    place();
  });
  until.addEventListener(
    'abort',
    () => {
      stop();
      cancelAnimationFrame(frame);
      observer.disconnect();
    },
    { once: true },
  );
  return room;
}

/** How near the end of the window something has to be for the bar to lie over it, in pixels. */
const NEAR_END = 160;

/** In pixels from the end of the window: what stands fast there is left free. */
function spaceBelow(foot: HTMLElement | undefined): number {
  const edges = foot?.getBoundingClientRect();
  const isAtEnd =
    edges !== undefined && edges.top < window.innerHeight && edges.bottom > window.innerHeight - NEAR_END;
  return isAtEnd ? window.innerHeight - edges.top : 0;
}

/** In pixels from the top of the window; undefined where no private conversation is open. */
function topOf(thread: Anchors['thread']): number | undefined {
  if (thread === undefined) return undefined;
  const { header, pane } = thread;
  return Math.max(0, header?.getBoundingClientRect().bottom ?? pane.getBoundingClientRect().top);
}
