import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus to the button that opened something, when that closed with the focus in it.
 *
 * @returns to be told that the focus was lost, see `useFocusLost`
 */
export function useFocusBack(button: RefObject<HTMLButtonElement | null>): () => void {
  const isLost = useRef(false);
  useLayoutEffect(() => {
    if (!isLost.current) return;
    isLost.current = false;
    button.current?.focus({ preventScroll: true });
  });
  return () => {
    isLost.current = true;
  };
}
