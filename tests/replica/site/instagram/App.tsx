import { useLayoutEffect } from 'react';
import { useUrl } from '../meta/metaSite';
import { DirectPage } from './direct/DirectPage';
import { Navigation } from './Navigation';
import { PostPages } from './post/PostPages';
import { routeOf } from './routes';

/** Instagram in a browser. */
export function App() {
  const route = routeOf(useUrl());
  const isDirect = route.page === 'direct';
  useLayoutEffect(() => {
    document.title = isDirect ? 'Instagram • Messages' : 'Instagram';
  }, [isDirect]);
  return (
    <div className="instagram">
      <Navigation />
      <main role="main">{route.page === 'direct' ? <DirectPage /> : <PostPages route={route} />}</main>
    </div>
  );
}
