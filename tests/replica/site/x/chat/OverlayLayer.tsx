import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useSiteState } from '../site';
import css from './chat.css?inline';

/** Where the app's menus go: a host of their own in the page's layers, with a root like the app's. */
export const OVERLAYS = '[data-testid="xchatEmbedOverlays"]';

/** The host stands as long as the site does; its root is made with the first need of it. */
function layerOf(host: Element): ShadowRoot {
  if (host.shadowRoot) return host.shadowRoot;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
}

interface OverlayLayerProps {
  /** Right and lower end of what opened it, in CSS pixels of the window. */
  readonly at: { readonly right: number; readonly bottom: number };
  onClose(): void;
  readonly children: ReactNode;
}

/** Draws a menu above everything, at a place of the window; a click elsewhere or Escape closes it. */
export function OverlayLayer({ at, onClose, children }: OverlayLayerProps) {
  const { settings } = useSiteState();
  const [layer, setLayer] = useState<ShadowRoot>();
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const host = document.querySelector(OVERLAYS);
    if (host) setLayer(layerOf(host));
  }, []);
  useLayoutEffect(() => {
    if (layer) element.current?.querySelector<HTMLElement>('[role="menuitemradio"]')?.focus();
  }, [layer]);
  if (!layer) return null;
  return createPortal(
    <div className="chat-app overlay" data-theme={settings.theme} lang={settings.language}>
      <div className="overlay-ground" onClick={onClose} />
      <div
        ref={element}
        className="absolute"
        style={{ right: `${window.innerWidth - at.right}px`, top: `${at.bottom + 6}px` }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onClose();
        }}
      >
        {children}
      </div>
    </div>,
    layer,
  );
}
