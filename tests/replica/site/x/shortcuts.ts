import { isEditable } from '../shared/recorder';
import type { Site } from './site';
import type { Mark } from './store';

/** Height of the column's own head, in CSS pixels: a focused post must not hide beneath it. */
const HEAD_HEIGHT = 110;

const articles = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('main [data-testid="cellInnerDiv"] article'),
];

/** The post that a key is about: the one with the focus, else the one the page is about. */
function currentPostId(site: Site): string | undefined {
  const article = document.activeElement?.closest('article');
  const href = article?.querySelector('a[href*="/status/"]:has(time)')?.getAttribute('href');
  const { route } = site.router.place();
  return href?.split('/').at(-1) ?? (route.page === 'post' ? route.id : undefined);
}

function step(site: Site, by: 1 | -1): void {
  const all = articles();
  const here = all.indexOf(document.activeElement?.closest('article') as HTMLElement);
  const next = here < 0 ? all.find((article) => article.getBoundingClientRect().top >= 0) : all[here + by];
  if (!next) return;
  next.focus({ preventScroll: true });
  site.scrolling.to(window.scrollY + next.getBoundingClientRect().top - HEAD_HEIGHT);
}

function mark(site: Site, which: Mark): void {
  const id = currentPostId(site);
  if (id) site.store.toggle(which, id);
}

/** X's own one-letter keys. Each does something one can see. */
const ACTIONS: Readonly<Record<string, readonly [string, (site: Site) => void]>> = {
  j: ['next post', (site) => step(site, 1)],
  k: ['previous post', (site) => step(site, -1)],
  n: ['new post', (site) => site.router.compose(null)],
  r: ['reply', (site) => site.router.compose(currentPostId(site) ?? null)],
  l: ['like', (site) => mark(site, 'liked')],
  t: ['repost', (site) => mark(site, 'reposted')],
  b: ['bookmark', (site) => mark(site, 'bookmarked')],
  s: ['share', (site) => site.store.showToast('share')],
  m: ['message', (site) => site.store.showToast('messages')],
  u: ['mute account', (site) => site.store.showToast('muteAccount')],
  x: ['block account', (site) => site.store.showToast('blockAccount')],
  o: ['open photo', (site) => site.store.showToast('openPhoto')],
  i: ['messages drawer', (site) => site.store.showToast('messages')],
  '.': ['load new posts', (site) => site.scrolling.to(0)],
  '/': [
    'search',
    () => document.querySelector<HTMLElement>('[data-testid="SearchBox_Search_Input"]')?.focus(),
  ],
  '?': ['shortcut help', (site) => site.store.showToast('shortcuts')],
  Enter: ['open post', (site) => openCurrent(site)],
};

const GO_TO: Readonly<Record<string, (site: Site) => string>> = {
  h: () => '/home',
  e: () => '/explore',
  n: () => '/notifications',
  r: () => '/notifications/mentions',
  p: (site) => `/${site.store.get().settings.account}`,
  m: () => '/i/chat',
  b: () => '/i/bookmarks',
};

function openCurrent(site: Site): void {
  if (document.activeElement?.tagName !== 'ARTICLE') return;
  const id = currentPostId(site);
  const post = id ? site.store.get().index.posts.get(id) : undefined;
  if (post) site.router.go(`/${post.author}/status/${post.id}`);
}

/** Listens on the document, as X does: whatever bubbles up there from outside of a field is taken for a command. */
export function listenForShortcuts(site: Site): void {
  let isGoing = false;
  document.addEventListener('keydown', (event) => {
    const { route } = site.router.place();
    if (event.key === 'Escape' && route.page === 'compose') {
      site.recorder.add({ kind: 'shortcut', key: 'Escape', action: 'close dialog' });
      site.router.back();
      return;
    }
    if (
      isEditable(site.roots.targetOf(event)) ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey ||
      event.isComposing
    )
      return;
    if (route.page === 'compose') return;
    const destination = isGoing ? GO_TO[event.key] : undefined;
    isGoing = !isGoing && event.key === 'g';
    if (destination) {
      const path = destination(site);
      site.recorder.add({ kind: 'shortcut', key: `g ${event.key}`, action: `go to ${path}` });
      site.router.go(path);
      event.preventDefault();
      return;
    }
    const action = ACTIONS[event.key];
    if (!action || (event.key === 'Enter' && document.activeElement?.tagName !== 'ARTICLE')) return;
    site.recorder.add({ kind: 'shortcut', key: event.key, action: action[0] });
    event.preventDefault();
    action[1](site);
  });
}
