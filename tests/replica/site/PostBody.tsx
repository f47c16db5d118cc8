import { useState } from 'react';
import type { Post } from '../world/model';
import { Avatar } from './Avatar';
import { Link } from './Link';
import { PALETTES } from './palette';
import { RichText } from './RichText';
import { addresseesOf } from './select';
import { useSite, useSiteState, useWords, useWorld } from './site';
import { UserName } from './UserName';

/** Letters after which a list shows "Show more". */
const LONGEST_IN_LIST = 280;

export function ReplyContext({ post }: { readonly post: Post }) {
  const words = useWords();
  const { theme } = useSiteState().settings;
  const handles = addresseesOf(useWorld(), post);
  if (handles.length === 0) return null;
  const [before = '', after = ''] = words.replyingTo.split('{handles}');
  return (
    <div dir="ltr" className="reply-context" style={{ color: PALETTES[theme].muted }}>
      {before}
      <div className="inline">
        {handles.map((handle, index) => (
          <span key={handle}>
            {index > 0 ? ' & ' : null}
            <Link dir="ltr" to={`/${handle}`} className="accent">
              <span>@{handle}</span>
            </Link>
          </span>
        ))}
      </div>
      {after}
    </div>
  );
}

interface PostTextProps {
  readonly post: Post;
  readonly labelId?: string | undefined;
  readonly isWhole: boolean;
}

export function PostText({ post, labelId, isWhole }: PostTextProps) {
  const words = useWords();
  const { theme } = useSiteState().settings;
  const [openedId, setOpenedId] = useState('');
  if (post.text === '') return null;
  const isCut = !isWhole && openedId !== post.id && post.text.length > LONGEST_IN_LIST;
  const color = PALETTES[theme].text;
  return (
    <div>
      <div
        dir="auto"
        lang={post.language}
        id={labelId}
        data-testid="tweetText"
        className="text"
        style={{ color }}
      >
        <RichText text={isCut ? post.text.slice(0, LONGEST_IN_LIST) : post.text} />
      </div>
      {isCut ? (
        <button
          type="button"
          role="link"
          data-testid="tweet-text-show-more-link"
          className="accent show-more"
          onClick={(event) => {
            event.stopPropagation();
            setOpenedId(post.id);
          }}
        >
          <span>{words.showMore}</span>
        </button>
      ) : null}
    </div>
  );
}

/** A landscape of its own for each post: media without a request. */
function mediaOf(id: string): string {
  const hue = Number(BigInt(id) % 359n);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 510 287" preserveAspectRatio="xMidYMid slice"><rect width="510" height="287" fill="hsl(${hue} 35% 74%)"/><circle cx="400" cy="70" r="38" fill="hsl(${hue} 70% 90%)"/><path d="M0 200L120 120l110 90 90-60 190 90v47H0z" fill="hsl(${hue} 30% 48%)"/><path d="M0 240l160-60 130 70 220-40v77H0z" fill="hsl(${hue} 34% 32%)"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Media({ post }: { readonly post: Post }) {
  const words = useWords();
  if (!post.hasPhoto) return null;
  const source = mediaOf(post.id);
  const picture = (
    <div aria-label={words.image} data-testid="tweetPhoto" className="photo">
      <div className="cover" style={{ backgroundImage: `url("${source}")` }} />
      <img alt={words.image} draggable="true" src={source} className="unseen" />
    </div>
  );
  // As on X: a photo's link holds "/status/" too, but no time.
  return post.isPromoted ? (
    <div className="media">{picture}</div>
  ) : (
    <div className="media">
      <Link to={`/${post.author}/status/${post.id}/photo/1`}>{picture}</Link>
    </div>
  );
}

export function Quote({ post }: { readonly post: Post }) {
  const words = useWords();
  const { router } = useSite();
  const { posts } = useWorld();
  const quoted = post.quotes ? posts.get(post.quotes) : undefined;
  if (!quoted) return null;
  const open = () => router.go(`/${quoted.author}/status/${quoted.id}`);
  return (
    <div aria-labelledby={`quote-${post.id}`} id={`quote-holder-${post.id}`} className="quote-holder">
      <div dir="ltr" id={`quote-${post.id}`} className="unseen-text">
        <span>{words.quote}</span>
      </div>
      <div
        tabIndex={0}
        role="link"
        className="quote"
        onClick={(event) => {
          event.stopPropagation();
          open();
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') open();
        }}
      >
        <div className="quote-head">
          <div data-testid="Tweet-User-Avatar">
            <Avatar handle={quoted.author} size={24} isLink={false} />
          </div>
          <UserName post={quoted} layout="quoted" />
        </div>
        <PostText post={quoted} isWhole={false} />
      </div>
    </div>
  );
}
