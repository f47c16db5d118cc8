/**
 * Moves the focus among what can have it inside one of our roots, from the last to the first and back, so that Tab
 * does not leave an open panel.
 */
export function moveFocus(root: ShadowRoot, step: 1 | -1): void {
  const elements = [...focusableIn(root)];
  const active = root.activeElement;
  const position = active instanceof HTMLElement ? elements.indexOf(active) : -1;
  elements.at((position + step) % elements.length)?.focus({ preventScroll: true });
}

function* focusableIn(root: ShadowRoot): Generator<HTMLElement> {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof HTMLElement) || node.tabIndex < 0) continue;
    if ('disabled' in node && node.disabled === true) continue;
    yield node;
  }
}
