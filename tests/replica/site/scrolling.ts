import { isEditable, type Recorder } from './recorder';

/** How long after the last turn of a wheel a page may still be gliding, in milliseconds. */
const GLIDE_TIME = 800;
const SCROLL_KEYS = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ', 'Tab']);

export interface Scrolling {
  /** Scrolls on the site's own behalf. */
  to(top: number): void;
  /** The site is about to change the page's height: a scroll in the next two frames is its own doing. */
  expect(): void;
}

/** Tells the human's scrolling from the site's own, and both from anybody else's. */
export function watchScrolling(recorder: Recorder): Scrolling {
  let last = window.scrollY;
  let humanUntil = 0;
  let isExpected = false;
  const human = () => {
    humanUntil = performance.now() + GLIDE_TIME;
  };
  window.addEventListener('wheel', human, { passive: true });
  window.addEventListener('touchmove', human, { passive: true });
  window.addEventListener('mousedown', (event) => event.target === document.documentElement && human());
  window.addEventListener('keydown', (event) => {
    if (SCROLL_KEYS.has(event.key) && !isEditable(event.target) && !event.defaultPrevented) human();
  });
  window.addEventListener(
    'scroll',
    () => {
      const from = last;
      last = window.scrollY;
      if (from === last) return;
      if (isExpected) recorder.add({ kind: 'scroll', from, to: last, cause: 'site' });
      else if (performance.now() > humanUntil)
        recorder.add({ kind: 'scroll', from, to: last, cause: 'foreign' });
    },
    { passive: true },
  );
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
    to(top) {
      expect();
      window.scrollTo(0, top);
    },
  };
}
