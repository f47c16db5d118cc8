import { type ComponentType, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { SiteEvent } from '../../world/model';
import { createInnerRoots } from '../shared/innerRoots';
import { createRecorder, recordPage } from '../shared/recorder';
import { watchScrolling } from '../shared/scrolling';
import { type MetaSite, MetaSiteContext, useMetaState } from './metaSite';
import { createMetaRouter } from './router';
import { settingsInAddress } from './settingsInAddress';
import { createMetaStore, type MetaStart } from './store';

/** The page's language and theme follow the settings. */
function Documented({ App }: { readonly App: ComponentType }) {
  const { language, theme } = useMetaState().settings;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    const { classList } = document.documentElement;
    classList.toggle('__fb-light-mode', theme === 'light');
    classList.toggle('__fb-dark-mode', theme !== 'light');
  }, [theme]);
  return <App />;
}

/** Draws a site of Meta's into its page. */
export function startMetaSite(App: ComponentType): void {
  const root = document.querySelector('[id^="mount_0_0_"]');
  const text = document.getElementById('replica-start')?.textContent;
  if (!root || !text) throw new Error('The replica’s page came without its start.');
  const recorder = createRecorder();
  const roots = createInnerRoots();
  recordPage(recorder, roots);
  const start: MetaStart = JSON.parse(text);
  const store = createMetaStore(start, settingsInAddress(location.href));
  const scrolling = watchScrolling(recorder, roots);
  const router = createMetaRouter((path) => {
    recorder.add({ kind: 'navigation', path });
    scrolling.expect();
  });
  const site: MetaSite = { store, router, recorder, scrolling };
  const events = new EventSource('/replica/events');
  events.addEventListener('message', (event) => store.take(JSON.parse(event.data) as SiteEvent));
  createRoot(root).render(
    <MetaSiteContext value={site}>
      <Documented App={App} />
    </MetaSiteContext>,
  );
}
