/** Names our hosts in the page; also how the watcher tells our own nodes from the page's. */
export const HOST_ATTRIBUTE = 'data-inlay';

// Rules of the page outrank plain :host rules, but never important ones. Whoever styles its host further (display,
// position) must therefore write `!important` too; whatever is inside of the root needs none.
// In Firefox our script is stopped dead when the extension is switched off, and could not take its hosts away: they are
// seen only for as long as the extension's own sheet (presence.css) is in the page. Chromium would leave that sheet behind,
// and gets none.
const resetCss = (): string => {
  const presence = __SCRIPTS_STOP_DEAD__ ? 'visibility: var(--inlay-visibility, hidden) !important;' : '';
  return `:host { all: initial !important; ${presence} }`;
};

export const isOurHost = (element: Element): boolean => element.hasAttribute(HOST_ATTRIBUTE);

export interface ShadowHost {
  readonly element: HTMLElement;
  readonly root: ShadowRoot;
}

interface ShadowHostOptions {
  /** What it is for: `bar`, `badge` … Never anything of the user's: the page can read it. */
  readonly name: string;
  /** In px only; the page's root font size is not ours. Sheets are shared, not copied. */
  readonly styles: readonly CSSStyleSheet[];
}

interface MountOptions extends ShadowHostOptions {
  readonly parent: Element;
  /** The host leaves the page when this is aborted. */
  readonly signal: AbortSignal;
}

export function createStyleSheet(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}

/** The sheet that every host starts from. One per content script, handed to whoever makes hosts. */
export const createResetSheet = (): CSSStyleSheet => createStyleSheet(resetCss());

/** A plain element with a shadow root, not yet in the page: for the many small ones, whose owner removes them. */
export function createShadowHost({ name, styles }: ShadowHostOptions): ShadowHost {
  const element = document.createElement('div');
  element.setAttribute(HOST_ATTRIBUTE, name);
  const root = element.attachShadow({ mode: __OPEN_SHADOW_ROOTS__ ? 'open' : 'closed' });
  root.adoptedStyleSheets = [...styles];
  return { element, root };
}

/** A host that stays in the page until the signal is aborted: for what there is one of, such as the bar. */
export function mountShadowHost({ parent, signal, ...options }: MountOptions): ShadowHost {
  const host = createShadowHost(options);
  if (signal.aborted) return host;
  parent.append(host.element);
  signal.addEventListener('abort', () => host.element.remove(), { once: true });
  return host;
}
