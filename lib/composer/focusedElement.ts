/**
 * The element that has the focus, looked for inside open shadow roots too: from outside, only their hosts have it.
 *
 * @param isOurs hosts of our own, into which nobody needs to look
 */
export function focusedElement(page: Document, isOurs: (host: Element) => boolean): HTMLElement | undefined {
  let focused = page.activeElement;
  while (focused && !isOurs(focused) && focused.shadowRoot?.activeElement) {
    focused = focused.shadowRoot.activeElement;
  }
  return focused instanceof HTMLElement ? focused : undefined;
}
