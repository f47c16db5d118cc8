import { type MouseEvent, type ReactNode, useId } from 'react';
import type { Post } from '../../world/model';
import { Actions } from './Actions';
import { Avatar } from './Avatar';
import { Icon } from './icons';
import { Link } from './Link';
import { Media, PostText, Quote, ReplyContext } from './PostBody';
import { PALETTES } from './palette';
import { useSite, useSiteState, useWords } from './site';
import { fullTime, shortCount } from './times';
import { UserName } from './UserName';

interface PostArticleProps {
  readonly post: Post;
  /** `list`: an entry of a timeline. `focused`: the post a page is about. `answered`: over a modal composer. */
  readonly as: 'list' | 'focused' | 'answered';
  readonly showsContext?: boolean;
  readonly lineAbove?: boolean;
  readonly lineBelow?: boolean;
}

function Caret() {
  const words = useWords();
  return (
    <button
      aria-expanded="false"
      aria-haspopup="menu"
      aria-label={words.more}
      role="button"
      data-testid="caret"
      type="button"
      className="caret"
    >
      <Icon name="more" />
    </button>
  );
}

/** The nesting is X's: a part of the head line that holds a row of tools, the menu in a row of its own. */
function Tools({ children }: { readonly children?: ReactNode }) {
  return (
    <div className="post-tools">
      <div className="tool-row">
        {children}
        <div className="tool-row">
          <div>
            <div className="tool-row">
              <Caret />
            </div>
          </div>
        </div>
      </div>
    </div>
  );
}

function AdLabel() {
  const words = useWords();
  return (
    <div dir="ltr" className="ad">
      <span>{words.ad}</span>
    </div>
  );
}

function ListPost({
  post,
  showsContext,
  lineBelow,
  ids,
  hasActions,
}: {
  readonly post: Post;
  readonly showsContext: boolean;
  readonly lineBelow: boolean;
  readonly ids: Ids;
  readonly hasActions: boolean;
}) {
  return (
    <div className="post-row">
      <div className="avatar-column">
        <div data-testid="Tweet-User-Avatar">
          <Avatar handle={post.author} />
        </div>
        {lineBelow ? <div className="thread-line" /> : null}
      </div>
      <div className="post-column">
        <div className="post-head">
          <UserName post={post} labelId={ids.name} layout="row" />
          <Tools>{post.isPromoted ? <AdLabel /> : null}</Tools>
        </div>
        {showsContext && post.repliesTo ? <ReplyContext post={post} /> : null}
        <PostText post={post} labelId={ids.text} isWhole={false} />
        <Media post={post} />
        <Quote post={post} />
        {hasActions ? (
          <div>
            <div>
              <Actions post={post} />
            </div>
          </div>
        ) : null}
      </div>
    </div>
  );
}

function FocusedPost({ post, ids }: { readonly post: Post; readonly ids: Ids }) {
  const words = useWords();
  const { settings } = useSiteState();
  const { language, theme } = settings;
  const palette = PALETTES[theme];
  const time = fullTime(post.sentAt, language);
  return (
    <>
      <div className="post-row">
        <div className="avatar-column">
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={post.author} />
          </div>
        </div>
        <div className="post-column">
          <div className="post-head">
            <UserName post={post} labelId={ids.name} layout="stack" />
            <Tools />
          </div>
        </div>
      </div>
      <div className="focused-body">
        <PostText post={post} labelId={ids.text} isWhole={true} />
        <Media post={post} />
        <Quote post={post} />
        <div className="full-time">
          <div dir="ltr" style={{ color: palette.muted }}>
            <Link to={`/${post.author}/status/${post.id}`} aria-label={time} style={{ color: palette.muted }}>
              <time dateTime={new Date(post.sentAt).toISOString()}>{time}</time>
            </Link>
          </div>
          <div dir="ltr" aria-hidden="true" className="dot" style={{ color: palette.muted }}>
            <span>·</span>
          </div>
          <div dir="ltr" style={{ color: palette.text }}>
            <b>{shortCount(post.views ?? 0, language)}</b>{' '}
            <span style={{ color: palette.muted }}>{words.views}</span>
          </div>
        </div>
        <div className="focused-actions">
          <div>
            <Actions post={post} />
          </div>
        </div>
      </div>
    </>
  );
}

interface Ids {
  readonly name: string;
  readonly text: string;
}

/** One post, wherever it stands. */
export function PostArticle({
  post,
  as,
  showsContext = true,
  lineAbove = false,
  lineBelow = false,
}: PostArticleProps) {
  const { router } = useSite();
  const base = `id__${useId().replaceAll(/\W/g, '')}`;
  const ids = { name: `${base}-name`, text: `${base}-text` };
  const open = (event: MouseEvent<HTMLElement>) => {
    const target = event.target;
    if (as !== 'list' || post.isPromoted || !(target instanceof Element)) return;
    if (target.closest('a, button, [role="link"]') || String(getSelection())) return;
    router.go(`/${post.author}/status/${post.id}`);
  };
  return (
    <article
      aria-labelledby={`${ids.name} ${ids.text}`}
      role="article"
      tabIndex={as === 'list' ? 0 : -1}
      data-testid="tweet"
      className={`post ${as}`}
      onClick={open}
    >
      <div>
        <div className="post-inner">
          <div className="line-holder">{lineAbove ? <div className="thread-line above" /> : null}</div>
          {as === 'focused' ? (
            <FocusedPost post={post} ids={ids} />
          ) : (
            <ListPost
              post={post}
              showsContext={showsContext}
              lineBelow={lineBelow || as === 'answered'}
              ids={ids}
              hasActions={as === 'list'}
            />
          )}
        </div>
      </div>
    </article>
  );
}
