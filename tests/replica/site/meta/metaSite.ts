import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SiteLanguage } from '../../world/languages';
import type { Person } from '../../world/model';
import type { Recorder } from '../shared/recorder';
import type { Scrolling } from '../shared/scrolling';
import type { MetaRouter } from './router';
import type { MetaSiteState, MetaStore } from './store';

/** The parts that every view of Meta's sites may need. */
export interface MetaSite {
  readonly store: MetaStore;
  readonly router: MetaRouter;
  readonly recorder: Recorder;
  readonly scrolling: Scrolling;
}

export const MetaSiteContext = createContext<MetaSite | undefined>(undefined);

export function useMetaSite(): MetaSite {
  const site = useContext(MetaSiteContext);
  if (!site) throw new Error('A view of the replica was drawn outside of its site.');
  return site;
}

export function useMetaState(): MetaSiteState {
  const { store } = useMetaSite();
  return useSyncExternalStore(store.subscribe, store.get);
}

export function useUrl(): URL {
  const { router } = useMetaSite();
  return useSyncExternalStore(router.subscribe, router.url);
}

export const useLanguage = (): SiteLanguage => useMetaState().settings.language;

/** Somebody by their handle; a stranger is named by it. */
export function usePerson(): (handle: string) => Person {
  const { people } = useMetaState();
  return (handle) => people.get(handle) ?? { handle, name: handle };
}
