import type { Post } from '../../world/model';
import { VerifiedIcon } from './icons';
import { Link } from './Link';
import { PALETTES } from './palette';
import { RichName } from './RichText';
import { useSiteState, useWords, useWorld } from './site';
import { shortTime, spokenTime } from './times';

interface UserNameProps {
  readonly post: Post;
  readonly labelId?: string | undefined;
  /** `row`: name, handle and time in one line. `stack`: name over handle. `quoted`: a row without links. */
  readonly layout: 'row' | 'stack' | 'quoted';
}

function PostTime({ post, isLink }: { readonly post: Post; readonly isLink: boolean }) {
  const { language, theme } = useSiteState().settings;
  const time = <time dateTime={new Date(post.sentAt).toISOString()}>{shortTime(post.sentAt, language)}</time>;
  const label = spokenTime(post.sentAt, language);
  const style = { color: PALETTES[theme].muted };
  if (!isLink) {
    return (
      <div dir="ltr" aria-label={label} style={style}>
        {time}
      </div>
    );
  }
  return (
    <Link
      to={`/${post.author}/status/${post.id}`}
      dir="ltr"
      aria-label={label}
      className="time"
      style={style}
    >
      {time}
    </Link>
  );
}

/** Who wrote a post, and when. */
export function UserName({ post, labelId, layout }: UserNameProps) {
  const words = useWords();
  const { settings } = useSiteState();
  const { people } = useWorld();
  const palette = PALETTES[settings.theme];
  const person = people.get(post.author.toLowerCase());
  const name = (
    <div className="name-line">
      <div dir="ltr" className="name" style={{ color: palette.text }}>
        <span>
          <span>
            <RichName name={person?.name ?? post.author} />
          </span>
        </span>
      </div>
      <div dir="ltr" style={{ color: palette.text }}>
        <span>{person?.isVerified ? <VerifiedIcon label={words.verified} /> : null}</span>
      </div>
    </div>
  );
  const handle = (
    <div dir="ltr" className="handle" style={{ color: palette.muted }}>
      <span>@{post.author}</span>
    </div>
  );
  const isLinked = layout !== 'quoted';
  return (
    <div
      id={labelId}
      data-testid="User-Name"
      className={layout === 'stack' ? 'user-name stack' : 'user-name'}
    >
      <div className="shrink">
        <div>{isLinked ? <Link to={`/${post.author}`}>{name}</Link> : name}</div>
      </div>
      <div className="shrink">
        <div className="handle-line">
          <div>
            {isLinked ? (
              <Link to={`/${post.author}`} tabIndex={-1}>
                {handle}
              </Link>
            ) : (
              <div tabIndex={-1}>{handle}</div>
            )}
          </div>
          {layout === 'stack' || post.isPromoted ? null : (
            <>
              <div dir="ltr" aria-hidden="true" className="dot" style={{ color: palette.muted }}>
                <span>·</span>
              </div>
              <div>
                <div>
                  <PostTime post={post} isLink={isLinked} />
                </div>
              </div>
            </>
          )}
        </div>
      </div>
    </div>
  );
}
