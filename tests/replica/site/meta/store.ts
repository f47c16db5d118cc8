import { changedWorld, type MetaChange, type MetaWorld } from '../../world/meta/model';
import type { Person, Settings, SiteEvent } from '../../world/model';

/** Everything a site of Meta's shows, as one value that is replaced, never changed. */
export interface MetaSiteState {
  readonly world: MetaWorld;
  readonly people: ReadonlyMap<string, Person>;
  readonly settings: Settings;
}

export interface MetaStore {
  get(): MetaSiteState;
  subscribe(listener: () => void): () => void;
  take(event: SiteEvent): void;
  /** Shows at once what the human did here, before the server has heard of it. */
  show(change: MetaChange): void;
}

/** What the page was sent to begin with. */
export interface MetaStart {
  readonly people: readonly Person[];
  readonly meta: MetaWorld;
  readonly settings: Settings;
}

const byHandle = (people: readonly Person[]): ReadonlyMap<string, Person> =>
  new Map(people.map((person) => [person.handle, person]));

/** @param chosen settings that this page keeps, whatever the server says */
export function createMetaStore(start: MetaStart, chosen: Partial<Settings>): MetaStore {
  const listeners = new Set<() => void>();
  let state: MetaSiteState = {
    world: start.meta,
    people: byHandle(start.people),
    settings: { ...start.settings, ...chosen },
  };
  const set = (change: Partial<MetaSiteState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  const show = (change: MetaChange) => set({ world: changedWorld(state.world, change) });
  return {
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    show,
    take(event) {
      if (event.kind === 'meta') show(event.change);
      else if (event.kind === 'settings') set({ settings: { ...event.settings, ...chosen } });
      else if (event.kind === 'person') {
        set({ people: new Map(state.people).set(event.person.handle, event.person) });
      } else if (event.kind === 'world') {
        const { world, meta, settings } = event;
        set({ world: meta, people: byHandle(world.people), settings: { ...settings, ...chosen } });
      }
    },
  };
}
