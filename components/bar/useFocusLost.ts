import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells when an element that has the focus is taken away: somebody else must get it. */
export function useFocusLost(element: RefObject<HTMLElement | null>, onFocusLost: () => void): void {
  const tellLost = useRef(onFocusLost);
  tellLost.current = onFocusLost;
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (isFocused(current)) tellLost.current();
    };
  }, [element]);
}

/** Inside of its shadow root, if it stands in one. */
function isFocused(element: HTMLElement | null): boolean {
  const root = element?.getRootNode();
  return (root instanceof ShadowRoot || root instanceof Document) && root.activeElement === element;
}
