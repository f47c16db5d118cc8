import { type Comment, PAGE_ID, type PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EditorBox } from '../../meta/EditorBox';
import { EmojiText } from '../../meta/EmojiText';
import { Face } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useLanguage, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { shortAge, spokenAge } from '../../meta/times';
import { postAddress, timelineAddress } from '../addresses';
import { useWords } from '../useWords';
import { fill } from '../words';
import { CommentThread } from './CommentThread';

interface CommentsProps {
  readonly post: PagePost;
  readonly isOnTimeline: boolean;
  readonly onResponse: (comment: Comment) => void;
}

/** What was written under a post, and the box for the post as a whole. */
export function Comments({ post, isOnTimeline, onResponse }: CommentsProps) {
  const words = useWords();
  const personOf = usePerson();
  const { sendComment } = useSending();
  const label = fill(words.commentAs, { name: personOf(BRAND).name });
  const tops = post.comments.filter(({ answers, isHidden }) => answers === undefined && !isHidden);
  return (
    <div className="comments">
      <div role="button" tabIndex={0} aria-haspopup="menu" className="muted sort">
        <span dir="auto">{words.sort}</span>
      </div>
      <div>
        {tops.toReversed().map((comment) => (
          <CommentThread
            key={comment.id}
            post={post}
            comment={comment}
            isOnTimeline={isOnTimeline}
            onResponse={onResponse}
          />
        ))}
      </div>
      <div className="comment-box">
        <Face handle={BRAND} size={32} alt="" />
        <EditorBox
          place="comment"
          answers={post.id}
          label={label}
          placeholder={label}
          onSend={(text) => sendComment(post, text, undefined)}
        />
      </div>
    </div>
  );
}

/** Who published it and when, and what only its managers see. */
export function PostHead({ post }: { readonly post: PagePost }) {
  const words = useWords();
  const language = useLanguage();
  const personOf = usePerson();
  const { name } = personOf(BRAND);
  return (
    <div className="post-head">
      <span>
        <Link aria-label={name} to={timelineAddress}>
          <Face handle={BRAND} size={40} alt="" />
        </Link>
      </span>
      <div className="spread">
        <span dir="ltr">
          <span>
            <Link to={timelineAddress}>
              <b>{name}</b>
            </Link>
          </span>
        </span>
        <div className="muted">
          <Link aria-label={spokenAge(post.sentAt, language)} to={postAddress(post)}>
            <span>{shortAge(post.sentAt, words)}</span>
          </Link>
        </div>
      </div>
      <div role="button" tabIndex={0} aria-label={fill(words.actions, { name })}>
        ⋯
      </div>
    </div>
  );
}

interface PostProps extends CommentsProps {
  readonly position: number;
}

/** A post with its comments, in a list or in a window. */
export function Post({ post, position, ...rest }: PostProps) {
  const words = useWords();
  const personOf = usePerson();
  const { name } = personOf(BRAND);
  return (
    <div role="article" aria-posinset={position} className="post">
      <div>
        <PostHead post={post} />
        <div dir="auto" className="post-text">
          <span dir="auto">
            <div dir="auto">
              <EmojiText text={post.text} />
            </div>
          </span>
        </div>
        <div className="post-manage">
          <div role="button" tabIndex={0}>
            <span dir="auto">{words.insights}</span>
          </div>
          <Link
            aria-label={words.boost}
            to={`/ad_center/create/boostpost/?entry_point=www_profile_plus_permalink&page_id=${PAGE_ID}&target_id=${post.id}`}
          >
            <div role="none">{words.boost}</div>
          </Link>
        </div>
        <div className="post-buttons muted">
          <span>
            <div role="button" tabIndex={0}>
              <span dir="auto">{fill(words.comments, { count: post.comments.length })}</span>
            </div>
          </span>
          <div role="button" tabIndex={0} aria-label={fill(words.commentOn, { name })}>
            <span dir="auto">{words.reply}</span>
          </div>
          <div role="button" tabIndex={0}>
            <span dir="auto">{words.share}</span>
          </div>
        </div>
      </div>
      <Comments post={post} {...rest} />
    </div>
  );
}
