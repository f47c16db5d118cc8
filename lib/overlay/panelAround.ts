/** The part of the bar that a panel and the button which opens it stand in. Walked by hand: it is in our own root. */
export function panelElement(element: Element): HTMLElement | undefined {
  for (let node: Element | null = element; node; node = node.parentElement) {
    if (node instanceof HTMLElement && node.dataset.panel !== undefined) return node;
  }
  return undefined;
}

/** Name of the panel that an element of the bar belongs to. */
export const panelAround = (element: Element): string | undefined => panelElement(element)?.dataset.panel;
