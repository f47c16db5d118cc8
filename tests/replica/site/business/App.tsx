import { useLayoutEffect } from 'react';
import { useMetaSite, useUrl } from '../meta/metaSite';
import { CommentTab } from './CommentTab';
import { Detail } from './Detail';
import { InboxList } from './InboxList';
import { InboxTabs } from './InboxTabs';
import { addressOf, useBusinessWords, useInbox } from './useInbox';

/** The inbox of Meta Business Suite. */
export function App() {
  const words = useBusinessWords();
  const { router } = useMetaSite();
  const url = useUrl();
  const inbox = useInbox();
  useLayoutEffect(() => {
    if (!url.pathname.startsWith('/latest/inbox/')) router.replace(addressOf('all', undefined));
  }, [url, router]);
  useLayoutEffect(() => {
    document.title = words.inbox;
  }, [words]);
  return (
    <div className="business">
      <div role="banner" className="business-head">
        <h1>{words.inbox}</h1>
        <InboxTabs inbox={inbox} />
      </div>
      <div className="business-panes">
        {inbox.tab === 'facebook' ? <CommentTab /> : <InboxList inbox={inbox} />}
        <Detail thread={inbox.open} />
      </div>
    </div>
  );
}
