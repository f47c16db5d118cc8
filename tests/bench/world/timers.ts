import type { Arm } from './arm';
import { makeRows, START } from './badgeRows';
import { ours } from './badgeVariants';
import { none } from './peers';
import { rootsMadeBy } from './roots';

const WAITS = 500;
const SECOND = 1000;
const MINUTE = 60_000;
/** How often a page would show another text if nobody had an opinion. */
const EVERY_SECOND = SECOND;

/** What an hour of waits cost, with a clock that is turned by hand. */
export interface CountedHour {
  /** Texts that had to become others. */
  readonly changes: number;
  /** Texts that were written. */
  readonly writes: number;
  /** Times that a timer of ours ran while the page could not be seen. */
  readonly hiddenTicks: number;
}

export interface TimersBench {
  use(arm: string): void;
  countHour(): CountedHour;
}

declare global {
  var timersBench: TimersBench;
}

const minutesOf = (index: number, now: number): number =>
  Math.floor((now - START + index * 7 * SECOND) / MINUTE);

/** Texts in rows, written only where they change, at the pace of whoever calls. */
function createTexts() {
  const { list, hosts } = makeRows(WAITS);
  const texts = hosts.map((host) => host.appendChild(new Text()));
  const show = (index: number) => {
    const text = texts[index];
    const next = `${minutesOf(index, Date.now())}m`;
    if (text !== undefined && text.data !== next) text.data = next;
  };
  return { list, show };
}

const timerPerBadge: Arm = {
  start() {
    const { list, show } = createTexts();
    const timers = Array.from({ length: WAITS }, (_, index) => setInterval(() => show(index), EVERY_SECOND));
    return () => {
      for (const timer of timers) clearInterval(timer);
      list.remove();
    };
  },
};

const sharedClock: Arm = {
  start() {
    const { list, show } = createTexts();
    const timer = setInterval(() => {
      for (let index = 0; index < WAITS; index += 1) show(index);
    }, EVERY_SECOND);
    return () => {
      clearInterval(timer);
      list.remove();
    };
  },
};

const ourBadges: Arm = {
  start() {
    const { list, hosts } = makeRows(WAITS);
    const badges = ours(hosts, []);
    badges.mount();
    return () => {
      badges.stop();
      list.remove();
    };
  },
};

const ARMS: Readonly<Record<string, Arm>> = { none, timerPerBadge, sharedClock, ours: ourBadges };

export function offerTimers(): void {
  let stop = () => {};
  globalThis.timersBench = {
    use(name) {
      stop();
      const arm = ARMS[name];
      if (arm === undefined) throw new Error(`There is no arm called ${name}.`);
      stop = arm.start();
    },
    countHour,
  };
}

/** Puts a clock and timers in place that only move when they are told to. */
function turnByHand() {
  const { now } = Date;
  const { setInterval: setReal, clearInterval: clearReal } = globalThis;
  const timers = new Map<number, { readonly run: () => void; readonly delay: number; due: number }>();
  let at = START;
  let count = 0;
  Date.now = () => at;
  Object.assign(globalThis, {
    setInterval: (run: () => void, delay: number) => {
      count += 1;
      timers.set(count, { run, delay, due: at + delay });
      return count;
    },
    clearInterval: (timer: number) => timers.delete(timer),
  });
  return {
    /** @returns how many times a timer ran */
    advance(duration: number): number {
      let ticks = 0;
      for (const end = at + duration; at < end; at += SECOND) {
        for (const timer of timers.values()) {
          if (timer.due > at) continue;
          timer.due += timer.delay;
          timer.run();
          ticks += 1;
        }
      }
      return ticks;
    },
    end() {
      Date.now = now;
      Object.assign(globalThis, { setInterval: setReal, clearInterval: clearReal });
    },
  };
}

function hide(isHidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, get: () => isHidden });
  document.dispatchEvent(new Event('visibilitychange'));
}

function countHour(): CountedHour {
  const time = turnByHand();
  let stop = () => {};
  const roots = rootsMadeBy(() => {
    stop = ourBadges.start();
  });
  const waits = () => roots.map((root) => root.firstElementChild?.children[1]?.textContent ?? '');
  const observer = new MutationObserver(() => {});
  for (const root of roots) observer.observe(root, { characterData: true, childList: true, subtree: true });

  let changes = 0;
  let before = waits();
  for (let step = 0; step < 360; step += 1) {
    time.advance(10 * SECOND);
    const after = waits();
    changes += after.filter((wait, index) => wait !== before[index]).length;
    before = after;
  }
  const writes = observer.takeRecords().length;
  hide(true);
  const hiddenTicks = time.advance(10 * MINUTE);
  Reflect.deleteProperty(document, 'hidden');
  observer.disconnect();
  stop();
  time.end();
  return { changes, writes, hiddenTicks };
}
