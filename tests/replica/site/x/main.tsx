import { createRoot } from 'react-dom/client';
import type { Settings, SiteEvent, World } from '../../world/model';
import { App } from './App';
import 'draft-js/dist/Draft.css';
import { createInnerRoots } from '../shared/innerRoots';
import { createRecorder, recordPage } from '../shared/recorder';
import { watchScrolling } from '../shared/scrolling';
import { paintDocument } from './palette';
import { createRouter } from './routes';
import { listenForShortcuts } from './shortcuts';
import './styles/base.css';
import './styles/navigation.css';
import './styles/columns.css';
import './styles/post.css';
import './styles/composer.css';
import './styles/profile.css';
import './styles/layers.css';
import './styles/chatFrame.css';
// Last: it changes what the others say.
import './styles/narrow.css';
import { settingsInAddress } from './settingsInAddress';
import { type Site, SiteContext } from './site';
import { createStore } from './store';

function start(): void {
  const root = document.getElementById('react-root');
  const text = document.getElementById('replica-start')?.textContent;
  if (!root || !text) throw new Error('The replica’s page came without its start.');
  const recorder = createRecorder();
  const roots = createInnerRoots();
  recordPage(recorder, roots);
  const data: { world: World; settings: Settings } = JSON.parse(text);
  const chosen = settingsInAddress(location.href);
  const store = createStore(data, chosen);
  const scrolling = watchScrolling(recorder, roots);
  const router = createRouter((path) => {
    recorder.add({ kind: 'navigation', path });
    scrolling.expect();
  }, scrolling.to);
  const site: Site = { store, recorder, scrolling, router, roots };
  paintDocument(store.get().settings.theme);
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
