/** Scrolls the page that it is injected into as a person flinging it does: the same way in every frame. */
export interface Scroller {
  run(frames: number, distance: number): Promise<void>;
  isAtEnd(): boolean;
  toTop(): void;
}

declare global {
  var scroller: Scroller;
}

/** The replica tells a person's scrolling from a script's by the wheel. */
const turnWheel = () => window.dispatchEvent(new WheelEvent('wheel'));

globalThis.scroller = {
  run: (frames, distance) =>
    new Promise((resolve) => {
      let left = frames;
      const step = () => {
        if (left === 0) return resolve();
        left -= 1;
        turnWheel();
        window.scrollBy(0, distance);
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    }),
  isAtEnd: () => window.scrollY + window.innerHeight >= document.documentElement.scrollHeight - 1,
  toTop() {
    turnWheel();
    window.scrollTo(0, 0);
  },
};
