import { useEffect, useRef, useState } from 'react';
import { lastOf, PAGE_ID, type Thread } from '../../world/meta/model';
import { useMetaSite, useMetaState, useUrl } from '../meta/metaSite';
import { BUSINESS_WORDS, type BusinessWords } from './words';

/** The tabs, as in their addresses; comments have one of their own. */
export const TABS = ['all', 'messenger', 'instagram_direct', 'facebook'] as const;
export type Tab = (typeof TABS)[number];

/** How long the address lags behind what is chosen, in milliseconds. */
const ADDRESS_DELAY = 600;
/** When, after loading, the address loses what it named, and when it gets it back, in milliseconds. */
const ADDRESS_DROPPED = 150;
const ADDRESS_RESTORED = 500;

export const serviceOf = ({ place }: Thread): 'Messenger' | 'Instagram' =>
  place === 'instagram' ? 'Instagram' : 'Messenger';

/** Threads of a tab, the latest first. */
export function threadsIn(threads: readonly Thread[], tab: Tab): readonly Thread[] {
  const places =
    tab === 'messenger' ? ['page'] : tab === 'instagram_direct' ? ['instagram'] : ['page', 'instagram'];
  return threads
    .filter(({ place, isDone, messages }) => places.includes(place) && !isDone && messages.length > 0)
    .toSorted((a, b) => (lastOf(b)?.sentAt ?? 0) - (lastOf(a)?.sentAt ?? 0));
}

export function tabOf(url: URL): Tab {
  const name = /^\/latest\/inbox\/(\w+)/.exec(url.pathname)?.[1];
  return TABS.find((tab) => tab === name) ?? 'all';
}

/** Address of a tab, and of a thread in it. The tab of Instagram leaves the thread out. */
export function addressOf(tab: Tab, thread: Thread | undefined): string {
  const page = `asset_id=${PAGE_ID}&mailbox_id=${PAGE_ID}`;
  const type = thread?.place === 'instagram' ? 'IG_MESSAGE' : 'FB_MESSAGE';
  const chosen = thread ? `&selected_item_id=${thread.businessId}&thread_type=${type}` : '';
  return `/latest/inbox/${tab}?${page}${chosen}`;
}

export interface Inbox {
  readonly tab: Tab;
  readonly threads: readonly Thread[];
  readonly open: Thread | undefined;
  /** What each tab's link names, which lags behind as the address does. */
  readonly linked: Readonly<Partial<Record<Tab, Thread>>>;
  choose(thread: Thread): void;
  chooseTab(tab: Tab): void;
}

/** What is open in the inbox. The choice comes first; the address follows it, as in Business Suite. */
export function useInbox(): Inbox {
  const { router } = useMetaSite();
  const { world } = useMetaState();
  const url = useUrl();
  const tab = tabOf(url);
  const named = url.searchParams.get('selected_item_id');
  const threads = threadsIn(world.threads, tab);
  const [chosen, setChosen] = useState<Readonly<Partial<Record<Tab, string>>>>(named ? { [tab]: named } : {});
  const [linkedIds, setLinkedIds] = useState(chosen);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const isLoading = useRef(true);

  // The way back names a thread before anything is chosen.
  useEffect(() => {
    if (named && !isLoading.current) setChosen((known) => ({ ...known, [tab]: named }));
  }, [named, tab]);

  useEffect(() => {
    const address = location.pathname + location.search;
    const isNamed = new URL(location.href).searchParams.has('selected_item_id');
    const timers = isNamed
      ? [
          setTimeout(
            () => router.replace(addressOf(tabOf(new URL(location.href)), undefined)),
            ADDRESS_DROPPED,
          ),
          setTimeout(() => router.replace(address), ADDRESS_RESTORED),
        ]
      : [];
    timers.push(
      setTimeout(() => {
        isLoading.current = false;
      }, ADDRESS_RESTORED),
    );
    return () => timers.forEach(clearTimeout);
  }, [router]);

  useEffect(() => {
    const lag = setTimeout(() => setLinkedIds(chosen), ADDRESS_DELAY);
    return () => clearTimeout(lag);
  }, [chosen]);

  const find = (id: string | undefined) =>
    id === undefined ? undefined : world.threads.find(({ businessId }) => businessId === id);
  // The first thread is open although the address names none.
  const open = find(chosen[tab]) ?? (tab === 'facebook' ? undefined : threads[0]);
  const follow = (path: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => router.go(path), ADDRESS_DELAY);
  };
  return {
    tab,
    threads,
    open,
    linked: Object.fromEntries(TABS.map((each) => [each, find(linkedIds[each])])),
    choose(thread) {
      isLoading.current = false;
      setChosen((known) => ({ ...known, [tab]: thread.businessId }));
      if (tab !== 'instagram_direct') follow(addressOf(tab, thread));
    },
    chooseTab(next) {
      clearTimeout(timer.current);
      router.go(addressOf(next, next === 'instagram_direct' ? undefined : find(chosen[next])));
    },
  };
}

export const useBusinessWords = (): BusinessWords => BUSINESS_WORDS[useMetaState().settings.language];
