import { useLayoutEffect } from 'react';
import { ChatEmbed } from './chat/ChatEmbed';
import { Layers } from './Layers';
import { Navigation, useUnread } from './Navigation';
import { Page } from './pages';
import { paintDocument } from './palette';
import { Sidebar } from './Sidebar';
import { usePlace, useSiteState, useWords } from './site';

/** The frame around every page: navigation, the column, the sidebar, and what floats above. */
export function App() {
  const words = useWords();
  const { settings } = useSiteState();
  const { route, beneath } = usePlace();
  const unread = useUnread();
  const shown = beneath ?? route;
  const isChat = shown.page === 'chat' || shown.page === 'passcode';

  useLayoutEffect(() => paintDocument(settings.theme), [settings.theme]);
  useLayoutEffect(() => {
    document.documentElement.lang = settings.language;
  }, [settings.language]);
  useLayoutEffect(() => {
    // X Chat leaves the title alone.
    if (isChat) document.title = 'X';
    else document.title = `${unread > 0 ? `(${unread}) ` : ''}${titleOf(shown.page)} / X`;
  });

  function titleOf(page: typeof shown.page): string {
    if (page === 'notifications' || page === 'mentions') return words.notifications;
    if (page === 'post') return words.postPage;
    if (page === 'search') return words.search;
    if (page === 'profile') return words.profile;
    return words.home;
  }

  return (
    <div className={isChat ? 'app on-chat' : 'app'}>
      <Layers />
      <Navigation />
      <main role="main" className="main">
        {isChat ? (
          <div data-testid="primaryColumn" className="chat-column">
            <ChatEmbed />
          </div>
        ) : (
          <div className="columns">
            <div data-testid="primaryColumn" className="primary">
              <div aria-label={words.homeTimeline} tabIndex={0} className="primary-inner">
                <Page route={shown} />
              </div>
            </div>
            <Sidebar />
          </div>
        )}
      </main>
    </div>
  );
}
