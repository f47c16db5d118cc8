import { boxed, build } from './build';
import { createChat } from './chat';
import { createList, type RowChange } from './list';
import { createNoise } from './noise';
import { OWN_HANDLE } from './row';

/** A change of a row with the frame it happened in. */
export type LoggedChange = RowChange & { readonly frame: number };

/** What the churn page offers to whoever drives it. Every frame does exactly the same work in every run. */
export interface Churn {
  /** Does so many frames of work; none where no row comes. */
  run(options: { readonly frames: number; readonly rowsPerFrame: number }): Promise<void>;
  /** What happened to rows since it was last asked. */
  takeLog(): LoggedChange[];
}

declare global {
  var churn: Churn;
}

const MESSAGES_PER_FRAME = 3;

function navigation(): HTMLElement {
  const profile = build('a', { href: `/${OWN_HANDLE}`, 'data-testid': 'AppTabBar_Profile_Link' }, 'Profile');
  const avatar = build('div', { 'data-testid': `UserAvatar-Container-${OWN_HANDLE}` });
  const switcher = build('button', { 'data-testid': 'SideNav_AccountSwitcher_Button' }, avatar);
  return build('header', { role: 'banner' }, build('nav', { role: 'navigation' }, profile), switcher);
}

function start(): Churn {
  const container = build('div', { style: 'position: relative' });
  const timeline = build('div', { 'aria-label': 'Timeline: Notifications' }, container);
  const region = build('section', { role: 'region' }, build('h1', {}, 'Notifications'), timeline);
  const column = build('div', { 'data-testid': 'primaryColumn' }, boxed(2, region));
  const chat = createChat();
  const noise = createNoise();
  const sidebar = build('div', { 'data-testid': 'sidebarColumn' }, noise.element);
  const main = build('main', { role: 'main' }, boxed(2, column, sidebar));
  document.getElementById('react-root')?.append(boxed(2, navigation(), main, chat.element));

  let frame = 0;
  let log: LoggedChange[] = [];
  const list = createList(container, (change) => log.push({ ...change, frame }));

  const work = () => {
    frame += 1;
    // How the isolated world learns which frame it is in: the worlds share nothing but the page.
    document.documentElement.setAttribute('data-frame', String(frame));
    list.follow();
    list.tick(frame);
    for (let message = 0; message < MESSAGES_PER_FRAME; message += 1) chat.arrive();
    noise.make(frame);
  };
  // As in every virtual list, rows come when the page hears that it was scrolled: before the frame is drawn.
  window.addEventListener('scroll', work, { passive: true });

  return {
    run: ({ frames, rowsPerFrame }) =>
      new Promise((resolve) => {
        let left = frames;
        const step = () => {
          if (left === 0) return resolve();
          left -= 1;
          list.scroll(rowsPerFrame);
          requestAnimationFrame(step);
        };
        requestAnimationFrame(step);
      }),
    takeLog() {
      const taken = log;
      log = [];
      return taken;
    },
  };
}

globalThis.churn = start();
