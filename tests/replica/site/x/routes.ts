/** Where one is on the site, told from the address. */
export type Route =
  | { readonly page: 'home' | 'notifications' | 'mentions' | 'compose' }
  | { readonly page: 'post'; readonly id: string }
  | { readonly page: 'search'; readonly query: string; readonly isLive: boolean }
  | { readonly page: 'profile'; readonly handle: string; readonly withReplies: boolean }
  | {
      readonly page: 'chat';
      /** Id of the chat that is open. */
      readonly chat: string | undefined;
      readonly isRequests: boolean;
    }
  /** The passcode screen of X Chat. */
  | { readonly page: 'passcode'; readonly from: string }
  | { readonly page: 'elsewhere'; readonly path: string };

const RESERVED = new Set([
  'explore',
  'messages',
  'i',
  'settings',
  'jobs',
  'login',
  'tos',
  'hashtag',
  'search',
]);

export function routeOf(url: URL): Route {
  const path = url.pathname.replace(/\/$/, '');
  if (path === '' || path === '/home') return { page: 'home' };
  if (path === '/notifications') return { page: 'notifications' };
  if (path === '/notifications/mentions') return { page: 'mentions' };
  if (path === '/compose/post') return { page: 'compose' };
  if (path === '/search') {
    const query = url.searchParams.get('q') ?? '';
    return { page: 'search', query, isLive: url.searchParams.get('f') === 'live' };
  }
  const chat = /^\/i\/chat(\/requests(?:\/other)?)?(?:\/(\d+-\d+|g\d+)(?:\/info)?)?$/.exec(path);
  if (chat) return { page: 'chat', chat: chat[2], isRequests: chat[1] !== undefined };
  if (path.startsWith('/i/chat/pin/')) {
    return { page: 'passcode', from: url.searchParams.get('from') ?? '/i/chat' };
  }
  const hashtag = /^\/hashtag\/([^/]+)$/.exec(path);
  if (hashtag?.[1]) return { page: 'search', query: `#${decodeURIComponent(hashtag[1])}`, isLive: false };
  const post = /^\/(?:\w{1,26}|i)\/status\/(\d{1,20})(?:\/|$)/.exec(path);
  if (post?.[1]) return { page: 'post', id: post[1] };
  const profile = /^\/(\w{1,26})(\/with_replies)?$/.exec(path);
  if (profile?.[1] && !RESERVED.has(profile[1])) {
    return { page: 'profile', handle: profile[1], withReplies: profile[2] !== undefined };
  }
  return { page: 'elsewhere', path };
}

/** What history remembers with an address. */
interface Visit {
  readonly visit: number;
  /** Address of the page that stays beneath a modal. */
  readonly beneath?: string;
  /** Id of the post that the modal composer answers. */
  readonly answers?: string;
}

export interface Place {
  readonly route: Route;
  readonly beneath: Route | undefined;
  readonly answers: string | null;
  readonly path: string;
}

export interface Router {
  place(): Place;
  subscribe(listener: () => void): () => void;
  go(path: string): void;
  /** Goes there without a step in the history. */
  replace(path: string): void;
  /** Opens the modal composer over the page. */
  compose(answers: string | null): void;
  back(): void;
}

const visitNow = (): Visit | null => history.state as Visit | null;

/** Navigation without reloads: every visit remembers how far it was scrolled. */
export function createRouter(onNavigate: (path: string) => void, scrollTo: (top: number) => void): Router {
  const listeners = new Set<() => void>();
  const scrolled = new Map<number, number>();
  let serial = visitNow()?.visit ?? 0;
  const read = (): Place => {
    const visit = visitNow();
    return {
      route: routeOf(new URL(location.href)),
      beneath: visit?.beneath ? routeOf(new URL(visit.beneath, location.href)) : undefined,
      answers: visit?.answers ?? null,
      path: location.pathname + location.search,
    };
  };
  let place = read();
  let current = serial;
  const arrive = (top: number | undefined) => {
    current = visitNow()?.visit ?? 0;
    place = read();
    onNavigate(place.path);
    for (const listener of listeners) listener();
    if (top !== undefined) requestAnimationFrame(() => scrollTo(top));
  };
  const push = (path: string, visit: Omit<Visit, 'visit'>) => {
    scrolled.set(current, window.scrollY);
    serial += 1;
    history.pushState({ visit: serial, ...visit } satisfies Visit, '', path);
  };
  history.scrollRestoration = 'manual';
  history.replaceState({ ...visitNow(), visit: serial } satisfies Visit, '');
  window.addEventListener('popstate', () => {
    const wasModal = place.route.page === 'compose';
    scrolled.set(current, window.scrollY);
    arrive(wasModal ? undefined : (scrolled.get(visitNow()?.visit ?? 0) ?? 0));
  });
  return {
    place: () => place,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    go(path) {
      push(path, {});
      arrive(0);
    },
    replace(path) {
      history.replaceState(history.state, '', path);
      arrive(undefined);
    },
    compose(answers) {
      if (place.route.page === 'compose') return;
      push('/compose/post', { beneath: place.path, ...(answers ? { answers } : {}) });
      arrive(undefined);
    },
    back() {
      if (serial > 0) history.back();
      else this.go('/home');
    },
  };
}
