import type { OverlayParts } from './parts';
import { quietPointer } from './quietPointer';
import { mountShadowHost, type ShadowHost } from './shadowHost';

interface PanelHost extends ShadowHost {
  /** What the panel is rendered into. */
  readonly container: HTMLElement;
}

/** A place over the page for one panel, until `until` aborts. The page hears nothing of the pointer in it. */
export function mountPanel(
  name: string,
  sheet: CSSStyleSheet,
  parts: Pick<OverlayParts, 'baseStyles'>,
  until: AbortSignal,
): PanelHost {
  const { element, root } = mountShadowHost({
    name,
    styles: [...parts.baseStyles, sheet],
    parent: document.body,
    signal: until,
  });
  const container = document.createElement('div');
  container.className = 'place';
  root.append(container);
  quietPointer(root);
  return { element, root, container };
}
