import { createContext, useContext, useSyncExternalStore } from 'react';
import type { InnerRoots } from '../shared/innerRoots';
import type { Recorder } from '../shared/recorder';
import type { Scrolling } from '../shared/scrolling';
import type { Place, Router } from './routes';
import type { SiteState, Store, WorldIndex } from './store';
import { WORDS, type Words } from './words';

/** The parts that every view may need. */
export interface Site {
  readonly store: Store;
  readonly router: Router;
  readonly recorder: Recorder;
  readonly scrolling: Scrolling;
  readonly roots: InnerRoots;
}

export const SiteContext = createContext<Site | undefined>(undefined);

export function useSite(): Site {
  const site = useContext(SiteContext);
  if (!site) throw new Error('A view of the replica was drawn outside of its site.');
  return site;
}

export function useSiteState(): SiteState {
  const { store } = useSite();
  return useSyncExternalStore(store.subscribe, store.get);
}

export const useWorld = (): WorldIndex => useSiteState().index;

export function usePlace(): Place {
  const { router } = useSite();
  return useSyncExternalStore(router.subscribe, router.place);
}

export const useWords = (): Words => WORDS[useSiteState().settings.language];
