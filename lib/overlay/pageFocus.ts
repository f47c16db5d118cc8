import { HOST_ATTRIBUTE } from './shadowHost';

/**
 * The element that has the focus, inside of the page's open shadow roots as well. Of our own panels only the host: what
 * is in them is not the page's.
 */
export function focusedElement(page: Document): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused && !focused.hasAttribute(HOST_ATTRIBUTE)) {
    const inner = focused.shadowRoot?.activeElement;
    if (!inner) break;
    focused = inner;
  }
  return focused instanceof HTMLElement ? focused : undefined;
}

/** What has the focus in the page; undefined when nothing has, or something of ours. */
export function pageFocus(page: Document): HTMLElement | undefined {
  const focused = focusedElement(page);
  return focused === page.body || focused?.hasAttribute(HOST_ATTRIBUTE) ? undefined : focused;
}
