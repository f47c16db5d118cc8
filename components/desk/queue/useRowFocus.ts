import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ConversationId } from '../../../lib/domain/vocabulary';

export interface RowFocus {
  readonly list: RefObject<HTMLOListElement | null>;
  /** A row got the focus. */
  readonly onRow: (id: ConversationId) => void;
  /** Moves the focus so many rows down; to the first one when it is in none. */
  readonly move: (rows: number) => void;
  /** Which row has the focus, wherever in it. */
  readonly current: () => ConversationId | undefined;
}

/**
 * The focus among rows that come and go. Whoever is resolved leaves the list, and others change places as time passes: the
 * focus stays with its row, or goes to the one that took its place.
 */
export function useRowFocus(ids: readonly ConversationId[]): RowFocus {
  const list = useRef<HTMLOListElement>(null);
  const last = useRef<{ readonly id: ConversationId; readonly index: number } | undefined>(undefined);
  // Asked before the rows are drawn anew: afterwards it is gone with its row.
  const hadFocus = list.current?.contains(document.activeElement) ?? false;

  const rowAt = (index: number): Element | undefined => list.current?.children[index];
  const focusAt = (index: number) => {
    const button = rowAt(Math.max(0, Math.min(index, ids.length - 1)))?.firstElementChild;
    if (button instanceof HTMLElement) button.focus();
  };
  const indexWithFocus = (): number =>
    ids.findIndex((_, index) => rowAt(index)?.contains(document.activeElement));

  useLayoutEffect(() => {
    if (last.current === undefined) return;
    const { id, index: before } = last.current;
    const index = ids.indexOf(id);
    if (index !== -1) last.current = { id, index };
    if (hadFocus && indexWithFocus() === -1) focusAt(index === -1 ? before : index);
  });

  return {
    list,
    onRow: (id) => {
      last.current = { id, index: ids.indexOf(id) };
    },
    move: (rows) => {
      const index = indexWithFocus();
      focusAt(index === -1 ? 0 : index + rows);
    },
    current: () => ids[indexWithFocus()],
  };
}
