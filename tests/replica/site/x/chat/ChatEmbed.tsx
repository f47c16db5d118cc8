import { useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import type { ChatRoot } from '../../../world/model';
import { type Site, SiteContext, useSite, useSiteState } from '../site';
import { ChatApp } from './ChatApp';
import css from './chat.css?inline';

type Standing = Exclude<ChatRoot, 'absent'>;

/** Where the app's elements go: the host itself, or a shadow root that it is given now. */
function openRoot(site: Site, host: HTMLElement, standing: Standing) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  if (standing === 'light') {
    document.adoptedStyleSheets.push(sheet);
    const leave = () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
    return { parent: host, leave };
  }
  const parent = host.attachShadow({ mode: standing });
  parent.adoptedStyleSheets = [sheet];
  return { parent, leave: site.roots.add(parent) };
}

/** Draws the chat app as a React tree of its own. @returns what takes it away again */
function mount(site: Site, host: HTMLElement, standing: Standing): () => void {
  const { parent, leave } = openRoot(site, host, standing);
  const house = document.createElement('div');
  house.className = 'chat-house';
  parent.append(house);
  const root = createRoot(house);
  root.render(
    <SiteContext value={site}>
      <ChatApp />
    </SiteContext>,
  );
  return () => {
    leave();
    // React does not take one tree away while it is busy with another.
    queueMicrotask(() => {
      root.unmount();
      house.remove();
    });
  };
}

function Host({ chatRoot }: { readonly chatRoot: ChatRoot }) {
  const site = useSite();
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (host.current && chatRoot !== 'absent') return mount(site, host.current, chatRoot);
  }, [site, chatRoot]);
  return (
    <div
      ref={host}
      className="chat-embed"
      {...(chatRoot === 'light' ? {} : { 'data-testid': 'xchatEmbedRoute' })}
    />
  );
}

/** The place of the chat app in the page. A host without a root keeps its element when it gets an open one. */
export function ChatEmbed() {
  const { chatRoot } = useSiteState().settings;
  return <Host key={chatRoot === 'absent' ? 'open' : chatRoot} chatRoot={chatRoot} />;
}
