import { useEffect, useState } from 'react';
import { lastOf, type Thread } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { useMetaState, usePerson, useUrl } from '../../meta/metaSite';
import { routeOf } from '../routes';

/** How long the address is ahead of the page, in milliseconds. */
const DRAW_DELAY = 150;

export type Folder = Thread['folder'];

export interface Direct {
  readonly folder: Folder;
  readonly threads: readonly Thread[];
  /** What the address names. */
  readonly chosen: Thread | undefined;
  /** What is drawn: a moment longer the one before. */
  readonly drawn: Thread | undefined;
}

/** What is open in the private messages. */
export function useDirect(): Direct {
  const { world } = useMetaState();
  const route = routeOf(useUrl());
  const named = route.page === 'direct' ? route.thread : undefined;
  const inAddress = route.page === 'direct' ? route.folder : undefined;
  const find = (id: string | undefined) =>
    world.threads.find((thread) => thread.place === 'instagram' && thread.id === id);
  const chosen = find(named);
  const [folder, setFolder] = useState<Folder>(inAddress ?? chosen?.folder ?? 'primary');
  const [drawnId, setDrawnId] = useState(named);
  useEffect(() => {
    if (inAddress) setFolder(inAddress);
  }, [inAddress]);
  useEffect(() => {
    const timer = setTimeout(() => setDrawnId(named), DRAW_DELAY);
    return () => clearTimeout(timer);
  }, [named]);
  const threads = world.threads
    .filter((thread) => thread.place === 'instagram' && thread.folder === folder && lastOf(thread))
    .toSorted((a, b) => (lastOf(b)?.sentAt ?? 0) - (lastOf(a)?.sentAt ?? 0));
  return { folder, threads, chosen, drawn: find(drawnId) };
}

export const isUnread = (thread: Thread): boolean => {
  const last = lastOf(thread);
  return last !== undefined && last.author !== BRAND && last.sentAt > thread.readUntil;
};

export function useTitle(): (thread: Thread) => string {
  const personOf = usePerson();
  return (thread) => thread.title ?? personOf(thread.members[0] ?? '').name;
}
