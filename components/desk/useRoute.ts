import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';

export const VIEWS = [
  'queue',
  'conversations',
  'replies',
  'tags',
  'rules',
  'reports',
  'numbers',
  'settings',
  'health',
] as const;
/** The parts of the full page, each with an address of its own after the `#`. */
export type View = (typeof VIEWS)[number];

export interface Route {
  readonly view: View;
  /** A place within the view. */
  readonly place: string | undefined;
}

/** `#reports`, `#numbers/wait`; the settings are what the page begins with. */
export function routeOf(hash: string): Route {
  const [name, place] = hash.replace(/^#/, '').split('/');
  return { view: VIEWS.find((view) => view === name) ?? 'settings', place };
}

/** Where in the page the person is; follows its address. */
export function useRoute(): Route {
  const hash = useSignal(location.hash);
  useEffect(() => {
    const gone = new AbortController();
    const follow = () => {
      hash.value = location.hash;
    };
    addEventListener('hashchange', follow, { signal: gone.signal });
    // Of a change since the page was first drawn nobody told.
    follow();
    return () => gone.abort();
  }, [hash]);
  return routeOf(hash.value);
}
