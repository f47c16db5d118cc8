import { useLayoutEffect } from 'react';
import { BRAND } from '../../world/people';
import { Face } from '../meta/Face';
import { Link } from '../meta/Link';
import { useUrl } from '../meta/metaSite';
import { routeOf, timelineAddress } from './addresses';
import { PublicPage } from './comments/PublicPage';
import { MessagesPage } from './messages/MessagesPage';
import { useWords } from './useWords';

/** Facebook, and what is left of it on messenger.com. */
export function App() {
  const words = useWords();
  const url = useUrl();
  const route = routeOf(url);
  const isMessenger = url.hostname === 'www.messenger.com';
  useLayoutEffect(() => {
    document.title = isMessenger ? 'Messenger' : 'Facebook';
  }, [isMessenger]);
  return (
    <div className="facebook">
      <div role="banner" className="banner">
        <Link to={isMessenger ? '/' : timelineAddress}>{words.page}</Link>
        {isMessenger ? null : <Link to="/messages/">{words.messages}</Link>}
        <span className="spread" />
        <Face handle={BRAND} size={32} alt="" />
      </div>
      <div className="facebook-body">
        {route.page === 'messages' ? <MessagesPage named={route.thread} /> : <PublicPage route={route} />}
      </div>
    </div>
  );
}
