import type { Post } from '../../world/model';
import { Icon, type IconName } from './icons';
import { Link } from './Link';
import { useSite, useSiteState, useWords, useWorld } from './site';
import type { Mark } from './store';
import { shortCount } from './times';
import { fill } from './words';

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly testId?: string;
  readonly count?: string;
  readonly isOn?: boolean;
  onPress(): void;
}

function Action({ icon, label, testId, count, isOn = false, onPress }: ActionProps) {
  return (
    <div className={`action ${icon}`}>
      <button
        aria-label={label}
        role="button"
        type="button"
        data-testid={testId}
        className={isOn ? 'on' : ''}
        onClick={(event) => {
          event.stopPropagation();
          onPress();
        }}
      >
        <div dir="ltr">
          <div className="action-icon">
            <Icon name={icon} filled={isOn} />
          </div>
          {count === undefined ? null : (
            <div>
              <span data-testid="app-text-transition-container">
                <span>
                  <span>{count}</span>
                </span>
              </span>
            </div>
          )}
        </div>
      </button>
    </div>
  );
}

/** The row of buttons under a post. */
export function Actions({ post }: { readonly post: Post }) {
  const words = useWords();
  const { store, router } = useSite();
  const state = useSiteState();
  const { language } = state.settings;
  const replies = useWorld().replies.get(post.id)?.length ?? 0;
  const isOn = (mark: Mark) => state[mark].has(post.id);
  const reposts = (post.reposts ?? 0) + Number(isOn('reposted'));
  const likes = (post.likes ?? 0) + Number(isOn('liked'));
  const shown = (count: number) => (count > 0 ? shortCount(count, language) : '');
  const label = [
    fill(words.countReplies, { count: replies }),
    fill(words.countReposts, { count: reposts }),
    fill(words.countLikes, { count: likes }),
    fill(words.countViews, { count: post.views ?? 0 }),
  ].join(', ');
  return (
    <div aria-label={label} role="group" className="actions">
      <Action
        icon="reply"
        testId="reply"
        label={`${fill(words.countReplies, { count: replies })}. ${words.reply}`}
        count={shown(replies)}
        onPress={() => router.compose(post.id)}
      />
      <Action
        icon="repost"
        testId={isOn('reposted') ? 'unretweet' : 'retweet'}
        label={`${fill(words.countReposts, { count: reposts })}. ${words.repost}`}
        count={shown(reposts)}
        isOn={isOn('reposted')}
        onPress={() => store.toggle('reposted', post.id)}
      />
      <Action
        icon="like"
        testId={isOn('liked') ? 'unlike' : 'like'}
        label={`${fill(words.countLikes, { count: likes })}. ${isOn('liked') ? words.liked : words.like}`}
        count={shown(likes)}
        isOn={isOn('liked')}
        onPress={() => store.toggle('liked', post.id)}
      />
      <div className="action views">
        <Link
          to={`/${post.author}/status/${post.id}/analytics`}
          aria-label={fill(words.countViews, { count: post.views ?? 0 })}
        >
          <div dir="ltr">
            <div className="action-icon">
              <Icon name="views" />
            </div>
            <div>
              <span data-testid="app-text-transition-container">
                <span>
                  <span>{shown(post.views ?? 0)}</span>
                </span>
              </span>
            </div>
          </div>
        </Link>
      </div>
      <Action
        icon="bookmark"
        testId={isOn('bookmarked') ? 'removeBookmark' : 'bookmark'}
        label={words.bookmark}
        isOn={isOn('bookmarked')}
        onPress={() => store.toggle('bookmarked', post.id)}
      />
      <Action icon="share" label={words.share} onPress={() => store.showToast('share')} />
    </div>
  );
}
