import type { OverlayParts } from './parts';
import { quietPointer } from './quietPointer';
import { mountShadowHost, type ShadowHost } from './shadowHost';

type PanelName = 'bar' | 'picker';

interface PanelOptions {
  readonly name: PanelName;
  readonly sheet: CSSStyleSheet;
  readonly parts: Pick<OverlayParts, 'baseStyles' | 'restores' | 'tellGivenUp'>;
  /** The page does not suffer the panel: it must not seem to be open any longer. */
  readonly onGivenUp: () => void;
  readonly until: AbortSignal;
}

interface PanelHost extends ShadowHost {
  /** What the panel is rendered into. */
  readonly container: HTMLElement;
  /** To be told of every focus event that crosses the panel's edge: the shield keeps them from everybody else. */
  handleFocus(event: FocusEvent): void;
}

/**
 * A place over the page for one panel, until `until` aborts. The page hears nothing of the pointer in it. Thrown out by
 * the page, it comes back where it was, with its focus; not for ever.
 */
export function mountPanel({ name, sheet, parts, onGivenUp, until }: PanelOptions): PanelHost {
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
  const handleFocus = keepInPage({ element, root }, until, () => {
    if (parts.restores.allows(name, Date.now())) return true;
    parts.tellGivenUp(name);
    onGivenUp();
    return false;
  });
  return { element, root, container, handleFocus };
}

/** @param mayReturn asked whenever the page has thrown the host out */
function keepInPage(
  { element, root }: ShadowHost,
  until: AbortSignal,
  mayReturn: () => boolean,
): PanelHost['handleFocus'] {
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
  const noteFocus = () => {
    // What leaves the page together with its host also loses the focus, but it was not left.
    if (element.isConnected) focused = activeIn(root);
  };
  const handleFocus = ({ type }: Event) => {
    if (type === 'focusin') noteFocus();
    else if (type === 'focusout') queueMicrotask(noteFocus);
  };
  // Within the panel only its own root hears of it.
  for (const type of ['focusin', 'focusout']) root.addEventListener(type, handleFocus);
  watch();
  until.addEventListener('abort', () => observer.disconnect(), { once: true });
  return handleFocus;
}

const activeIn = ({ activeElement }: ShadowRoot): HTMLElement | undefined =>
  activeElement instanceof HTMLElement ? activeElement : undefined;
