import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** Tells when an element that has the focus is taken away: somebody else must get it. */
export function useFocusLost(element: RefObject<HTMLElement | null>, onFocusLost: () => void): void {
  const tellLost = useRef(onFocusLost);
  tellLost.current = onFocusLost;
  useLayoutEffect(() => {
    const { current } = element;
    return () => {
      if (hasFocus(current)) tellLost.current();
    };
  }, [element]);
}

/** It, or something within; inside of its shadow root, if it stands in one. */
function hasFocus(element: HTMLElement | null): boolean {
  const root = element?.getRootNode();
  if (!element || !(root instanceof ShadowRoot || root instanceof Document)) return false;
  return element.contains(root.activeElement);
}
