import { useState } from 'react';
import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { useMetaSite, useMetaState, usePerson } from '../../meta/metaSite';
import { type Route, timelineAddress } from '../addresses';
import { ChatDock } from '../messages/ChatDock';
import { useWords } from '../useWords';
import { fill } from '../words';
import { Comments, Post, PostHead } from './Post';

interface Opened {
  readonly post: PagePost;
  readonly onResponse: (comment: Comment) => void;
}

/** A post opened by its own address: in a window over the Page's posts, which stay behind it. */
function PostDialog({ post, onResponse }: Opened) {
  const words = useWords();
  const { router } = useMetaSite();
  const personOf = usePerson();
  const titleId = 'post-title';
  return (
    <div className="mask">
      <div role="dialog" aria-modal="true" aria-labelledby={titleId} className="dialog">
        <div className="dialog-head">
          <h2 id={titleId} dir="auto">
            <span dir="auto">{fill(words.postOf, { name: personOf(BRAND).name })}</span>
          </h2>
          <div role="button" tabIndex={0} aria-label={words.close} onClick={() => router.go(timelineAddress)}>
            ✕
          </div>
        </div>
        <div className="dialog-body">
          <Post post={post} position={1} isOnTimeline={false} onResponse={onResponse} />
        </div>
      </div>
    </div>
  );
}

/** A photo or a reel: the picture, and what was written about it beside it. */
function MediaPage({ post, onResponse }: Opened) {
  return (
    <div className="media">
      <div role="main" className="media-stage">
        <img alt="" src={`/replica/photo/${post.id}.svg`} />
      </div>
      <div role="complementary" className="media-side">
        <div>
          <PostHead post={post} />
          <div dir="auto" className="post-text">
            <span dir="auto">{post.text}</span>
          </div>
        </div>
        <Comments post={post} isOnTimeline={false} onResponse={onResponse} />
      </div>
    </div>
  );
}

/** Everything public: the Page's posts, one of them in a window, or a photo or reel by itself. */
export function PublicPage({ route }: { readonly route: Exclude<Route, { page: 'messages' }> }) {
  const { world } = useMetaState();
  const [docked, setDocked] = useState<string>();
  const posts = world.pagePosts.filter(({ platform }) => platform === 'facebook');
  const named = posts.find(({ id, code }) => route.post === id || route.post === code);
  const onResponse = (comment: Comment) => setDocked(comment.author);
  return (
    <div className="public">
      {route.page === 'media' && named ? (
        <MediaPage key={named.id} post={named} onResponse={onResponse} />
      ) : (
        <div role="main" className="timeline">
          <div role="feed">
            {posts.map((post, index) => (
              <div key={post.id} data-pagelet={`TimelineFeedUnit_${index}`}>
                <Post post={post} position={index + 1} isOnTimeline={true} onResponse={onResponse} />
              </div>
            ))}
            <div role="article">
              <div role="status" aria-label="…" />
            </div>
          </div>
        </div>
      )}
      {route.page === 'timeline' && named ? (
        <PostDialog key={named.id} post={named} onResponse={onResponse} />
      ) : null}
      {docked ? <ChatDock handle={docked} onClose={() => setDocked(undefined)} /> : null}
    </div>
  );
}
