import type { OverlayParts } from './parts';
import { quietPointer } from './quietPointer';
import type { RestoreLimit } from './restoreLimit';
import { mountShadowHost, type ShadowHost } from './shadowHost';

type PanelName = 'bar' | 'picker';

interface PanelOptions {
  readonly name: PanelName;
  readonly sheet: CSSStyleSheet;
  readonly parts: Pick<OverlayParts, 'baseStyles' | 'tellGivenUp'>;
  readonly restores: RestoreLimit;
  /** The page does not suffer the panel: it must not seem to be open any longer. */
  readonly onGivenUp: () => void;
  readonly until: AbortSignal;
}

interface PanelHost extends ShadowHost {
  /** What the panel is rendered into. */
  readonly container: HTMLElement;
}

/**
 * A place over the page for one panel, until `until` aborts. The page hears nothing of the pointer in it. Thrown out by
 * the page, it comes back where it was, with its focus; not for ever.
 */
export function mountPanel({ name, sheet, parts, restores, onGivenUp, until }: PanelOptions): PanelHost {
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
  keepInPage({ element, root }, until, () => {
    if (restores.allows(name, Date.now())) return true;
    parts.tellGivenUp(name);
    onGivenUp();
    return false;
  });
  return { element, root, container };
}

/** @param mayReturn asked whenever the page has thrown the host out */
function keepInPage({ element, root }: ShadowHost, until: AbortSignal, mayReturn: () => boolean): void {
  let focused: HTMLElement | undefined;
  const observer = new MutationObserver(() => {
    watch();
    if (until.aborted || element.isConnected || !mayReturn()) return;
    document.body.append(element);
    if (focused?.isConnected && document.activeElement === document.body) {
      focused.focus({ preventScroll: true });
    }
  });
  // The whole body may be another one.
  const watch = () => {
    for (const parent of [document.documentElement, document.body]) {
      if (parent) observer.observe(parent, { childList: true });
    }
  };
  root.addEventListener('focusin', ({ target }) => {
    focused = target instanceof HTMLElement ? target : undefined;
  });
  root.addEventListener('focusout', ({ target }) => {
    // An element that leaves the page with its host also loses the focus, but it was not left.
    queueMicrotask(() => {
      if (element.isConnected && target === focused && root.activeElement !== focused) focused = undefined;
    });
  });
  watch();
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
}
