import { createRoot } from 'react-dom/client';
import type { Settings, SiteEvent, World } from '../world/model';
import { App } from './App';
import 'draft-js/dist/Draft.css';
import { paintDocument } from './palette';
import { createRecorder, recordPage } from './recorder';
import { createRouter } from './routes';
import { watchScrolling } from './scrolling';
import { listenForShortcuts } from './shortcuts';
import './styles/base.css';
import './styles/navigation.css';
import './styles/columns.css';
import './styles/post.css';
import './styles/composer.css';
import './styles/profile.css';
import './styles/layers.css';
// Last: it changes what the others say.
import './styles/narrow.css';
import { type Site, SiteContext } from './site';
import { createStore } from './store';

function start(): void {
  const root = document.getElementById('react-root');
  const text = document.getElementById('replica-start')?.textContent;
  if (!root || !text) throw new Error('The replica’s page came without its start.');
  const recorder = createRecorder();
  recordPage(recorder);
  const data: { world: World; settings: Settings } = JSON.parse(text);
  const store = createStore(data);
  const scrolling = watchScrolling(recorder);
  const router = createRouter((path) => {
    recorder.add({ kind: 'navigation', path });
    scrolling.expect();
  }, scrolling.to);
  const site: Site = { store, recorder, scrolling, router };
  paintDocument(data.settings.theme);
  listenForShortcuts(site);
  const events = new EventSource('/replica/events');
  events.addEventListener('message', (event) => store.take(JSON.parse(event.data) as SiteEvent));
  createRoot(root).render(
    <SiteContext value={site}>
      <App />
    </SiteContext>,
  );
}

start();
