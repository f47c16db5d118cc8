import { useState } from 'react';
import type { PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { Link } from '../../meta/Link';
import { useMetaSite, useMetaState } from '../../meta/metaSite';
import { DockedChat } from '../direct/DockedChat';
import type { Route } from '../routes';
import { useWords } from '../useWords';
import { postPath } from './commentParts';
import { ListPost } from './ListPost';
import { PlainPost } from './PlainPost';

/** The brand's posts. Opened from here, a post lies in a window over them. */
function Profile({ posts }: { readonly posts: readonly PagePost[] }) {
  return (
    <div className="ig-profile">
      <h2 dir="auto">{BRAND}</h2>
      <div className="ig-grid">
        {posts.map((post) => (
          <Link key={post.id} to={postPath(post)}>
            <img alt="" src={`/replica/photo/${post.id}.svg`} />
          </Link>
        ))}
      </div>
    </div>
  );
}

/** Everything public on Instagram. */
export function PostPages({ route }: { readonly route: Exclude<Route, { page: 'direct' }> }) {
  const words = useWords();
  const { router } = useMetaSite();
  const { world, settings } = useMetaState();
  // What was there first stays beneath a post that is opened from it.
  const [isBeneath] = useState(route.page !== 'post');
  const posts = world.pagePosts.filter(({ platform }) => platform === 'instagram');
  const named = route.page === 'post' ? posts.find(({ code }) => code === route.code) : undefined;
  const isList = settings.commentLayout === 'list';
  const opened = named && (isList ? <ListPost post={named} /> : <PlainPost post={named} />);
  return (
    <>
      {named === undefined || isBeneath ? <Profile posts={posts} /> : opened}
      {named && isBeneath ? (
        <div className="ig-mask">
          <div role="dialog" aria-modal="true" className="ig-dialog">
            {opened}
          </div>
          <div
            role="button"
            tabIndex={0}
            aria-label={words.close}
            className="ig-close"
            onClick={() => router.go(`/${BRAND}/`)}
          >
            ✕
          </div>
        </div>
      ) : null}
      <DockedChat />
    </>
  );
}
