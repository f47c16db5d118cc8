/** Scrolls the page that it is injected into as a person flinging it does: the same way in every frame. */
export interface Scroller {
  run(frames: number, distance: number): Promise<void>;
  isAtEnd(): boolean;
  isAtTop(): boolean;
  toTop(): void;
}

declare global {
  var scroller: Scroller;
}

/** A list of conversations, which scrolls by itself, that of X within a shadow root; elsewhere the page scrolls. */
const list = (): Element | undefined =>
  document
    .querySelector('[data-testid="xchatEmbedRoute"]')
    ?.shadowRoot?.querySelector('[data-testid="dm-conversation-scroller"]') ??
  document.querySelector('.list-scroller, .direct-list-scroller') ??
  undefined;

const scrolled = (): Element => list() ?? document.documentElement;

/** The replica tells a person's scrolling from a script's by the wheel. */
const turnWheel = () =>
  (list() ?? window).dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));

globalThis.scroller = {
  run: (frames, distance) =>
    new Promise((resolve) => {
      let left = frames;
      const step = () => {
        if (left === 0) return resolve();
        left -= 1;
        turnWheel();
        scrolled().scrollBy(0, distance);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }),
  isAtEnd() {
    const { scrollTop, clientHeight, scrollHeight } = scrolled();
    return scrollTop + clientHeight >= scrollHeight - 1;
  },
  isAtTop: () => scrolled().scrollTop === 0,
  toTop() {
    turnWheel();
    scrolled().scrollTo(0, 0);
  },
};
