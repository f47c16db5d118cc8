import type { InnerRoots } from './innerRoots';
import { isEditable, type Recorder } from './recorder';

/** How long after the last turn of a wheel a page may still be gliding, in milliseconds. */
const GLIDE_TIME = 800;
const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ', 'Tab']);

/** One place that scrolls: the page, or an element within it. */
export interface Scroller {
  /** Scrolls on the site's own behalf. */
  to(top: number): void;
  /** The site is about to change the height: a scroll in the next two frames is its own doing. */
  expect(): void;
}

export interface Scrolling extends Scroller {
  /** Watches an element that scrolls by itself. */
  watch(element: HTMLElement, place: string): Scroller & { stop(): void };
}

interface Place {
  readonly events: EventTarget;
  readonly name?: string;
  read(): number;
  write(top: number): void;
}

/** Tells the human's scrolling from the site's own, and both from anybody else's. */
export function watchScrolling(recorder: Recorder, roots: InnerRoots): Scrolling {
  let humanUntil = 0;
  const human = () => {
    humanUntil = performance.now() + GLIDE_TIME;
  };
  window.addEventListener('wheel', human, { passive: true });
  window.addEventListener('touchmove', human, { passive: true });
  window.addEventListener('mousedown', (event) => event.target === document.documentElement && human());
  window.addEventListener('keydown', (event) => {
    if (SCROLL_KEYS.has(event.key) && !isEditable(roots.targetOf(event)) && !event.defaultPrevented) human();
  });
  const follow = ({ events, name, read, write }: Place) => {
    let last = read();
    let isExpected = false;
    const note = () => {
      const from = last;
      last = read();
      if (from === last || (!isExpected && performance.now() <= humanUntil)) return;
      const cause = isExpected ? 'site' : 'foreign';
      recorder.add({ kind: 'scroll', from, to: last, cause, ...(name ? { place: name } : {}) });
    };
    events.addEventListener('scroll', note, { passive: true });
    const expect = () => {
      isExpected = true;
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          isExpected = false;
        }),
      );
    };
    return {
      expect,
      to(top: number) {
        expect();
        write(top);
      },
      stop: () => events.removeEventListener('scroll', note),
    };
  };
  const page = follow({
    events: window,
    read: () => window.scrollY,
    write: (top) => window.scrollTo(0, top),
  });
  return {
    to: page.to,
    expect: page.expect,
    watch(element, name) {
      const scroller = follow({
        events: element,
        name,
        read: () => element.scrollTop,
        write: (top) => element.scrollTo(0, top),
      });
      // A scroll bar belongs to the element itself, not to what is in it.
      const onBar = (event: MouseEvent) => event.target === element && human();
      element.addEventListener('mousedown', onBar);
      return {
        ...scroller,
        stop() {
          scroller.stop();
          element.removeEventListener('mousedown', onBar);
        },
      };
    },
  };
}
