import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { FillingFace } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useLanguage } from '../../meta/metaSite';
import { shortAge, written } from '../../meta/times';
import { Icon } from '../Icon';
import { useWords } from '../useWords';
import { fill } from '../words';

export const postPath = ({ code, kind }: PagePost): string => `/${kind === 'reel' ? 'reel' : 'p'}/${code}/`;

export const commentPath = (post: PagePost, comment: Comment): string =>
  comment.answers
    ? `/p/${post.code}/c/${comment.answers}/r/${comment.id}/`
    : `/p/${post.code}/c/${comment.id}/`;

export interface CommentProps {
  readonly post: PagePost;
  readonly comment: Comment;
  readonly onReply: () => void;
}

/** The exact moment stands in an attribute; to the eye it is an age. */
export function Age({ at }: { readonly at: number }) {
  const words = useWords();
  const language = useLanguage();
  const title = written(at, language, { month: 'short', day: 'numeric', year: 'numeric' });
  return (
    <time dateTime={new Date(at).toISOString()} title={title}>
      {shortAge(at, words)}
    </time>
  );
}

export function AuthorFace({ handle }: { readonly handle: string }) {
  const words = useWords();
  return (
    <Link to={`/${handle}/`} className="sized-face" style={{ height: '32px', width: '32px' }}>
      <FillingFace handle={handle} alt={fill(words.picture, { name: handle })} />
    </Link>
  );
}

const MENTION = /(@[\w.]+)/g;

/** Whom a reply is for stands first in it, as a link; what somebody wrote may be only a mention. */
export function CommentWords({ text }: { readonly text: string }) {
  let start = 0;
  return text.split(MENTION).map((piece) => {
    const key = start;
    start += piece.length;
    if (!piece.startsWith('@') || piece.length < 2) return <EmojiText key={key} text={piece} />;
    return (
      <Link key={key} to={`/${piece.slice(1)}/`}>
        {piece}
      </Link>
    );
  });
}

export function LikeButton() {
  const words = useWords();
  return (
    <div role="button" tabIndex={0}>
      <div>
        <span>
          <Icon label={words.like} size={12} />
        </span>
      </div>
    </div>
  );
}

/** Some comments were liked; how often is a button like the one to reply. */
export const likesOf = ({ id, author }: Comment): number => (author === BRAND ? 0 : Number(id.at(-1)) % 4);
