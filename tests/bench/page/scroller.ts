/** Scrolls the page that it is injected into as a person flinging it does: the same way in every frame. */
export interface Scroller {
  run(frames: number, distance: number): Promise<void>;
  isAtEnd(): boolean;
  toTop(): void;
}

declare global {
  var scroller: Scroller;
}

/** The list of chats, which scrolls by itself within a shadow root; elsewhere the page scrolls. */
const chatList = (): Element | undefined =>
  document
    .querySelector('[data-testid="xchatEmbedRoute"]')
    ?.shadowRoot?.querySelector('[data-testid="dm-conversation-scroller"]') ?? undefined;

const scrolled = (): Element => chatList() ?? document.documentElement;

/** The replica tells a person's scrolling from a script's by the wheel. */
const turnWheel = () =>
  (chatList() ?? window).dispatchEvent(new WheelEvent('wheel', { bubbles: true, composed: true }));

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
  toTop() {
    turnWheel();
    scrolled().scrollTo(0, 0);
  },
};
