/**
 * Moves the focus among what can have it inside one of our roots, or a part of one, from the last to the first and back,
 * so that Tab does not leave an open panel.
 */
export function moveFocus(part: ShadowRoot | HTMLElement, step: 1 | -1): void {
  const elements = [...focusableIn(part)];
  const root = part.getRootNode();
  const active = root instanceof ShadowRoot ? root.activeElement : null;
  const position = active instanceof HTMLElement ? elements.indexOf(active) : -1;
  elements.at((position + step) % elements.length)?.focus({ preventScroll: true });
}

function* focusableIn(part: ShadowRoot | HTMLElement): Generator<HTMLElement> {
  const walker = part.ownerDocument.createTreeWalker(part, NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof HTMLElement) || node.tabIndex < 0) continue;
    if ('disabled' in node && node.disabled === true) continue;
    yield node;
  }
}
