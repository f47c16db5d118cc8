import { useState } from 'react';
import type { Post } from '../../world/model';
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

/** A picture for each post, drawn here: media without a request. A parcel where it is about one. */
function mediaOf(post: Post): string {
  const hue = Number(BigInt(post.id) % 359n);
  const isParcel = post.author !== 'latteartdaily' && !post.isPromoted;
  const subject = isParcel
    ? '<g transform="translate(150 52) rotate(-4 105 95)"><path d="M0 40h210v150H0z" fill="#b98a58"/><path d="M0 40l26-36h158l26 36z" fill="#d0a373"/><path d="M92 4h26v90l-13-9-13 9z" fill="#e9d9c2"/><path d="M150 190l14-40-12-18 20-30 38-6v94z" fill="#9a6f42"/><path d="M152 132l20-30 38-6-22 26 10 16-34 12z" fill="#7c5732"/></g>'
    : '<g transform="translate(165 40)"><ellipse cx="90" cy="186" rx="120" ry="18" fill="rgba(0,0,0,.16)"/><path d="M0 40h170l-16 130q-6 22-69 22t-69-22z" fill="#f7f3ee"/><path d="M164 70q44-2 38 36t-52 34l3-20q30 2 32-16t-23-14z" fill="#f7f3ee"/><ellipse cx="85" cy="40" rx="85" ry="20" fill="#6f4526"/><path d="M85 26c22 0 30 8 0 26-30-18-22-26 0-26z" fill="#ecd6b8"/></g>';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 510 287" preserveAspectRatio="xMidYMid slice"><rect width="510" height="287" fill="hsl(${hue} 30% 82%)"/><path d="M0 212h510v75H0z" fill="hsl(${hue} 22% 66%)"/>${subject}</svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

export function Media({ post }: { readonly post: Post }) {
  const words = useWords();
  if (!post.hasPhoto) return null;
  const source = mediaOf(post);
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
