import { Link } from '../../meta/Link';
import { Icon } from '../Icon';
import { useWords } from '../useWords';
import { fill } from '../words';
import { Age, AuthorFace, type CommentProps, CommentWords, commentPath, likesOf } from './commentParts';

/** A comment as the window over a profile draws it: headings and buttons, within lists. */
export function ListComment({ post, comment, onReply }: CommentProps) {
  const words = useWords();
  const likes = likesOf(comment);
  return (
    <ul>
      <div role="button" tabIndex={-1}>
        <div className="ig-comment">
          <div>
            <AuthorFace handle={comment.author} />
          </div>
          <div className="ig-comment-main">
            <div>
              <h3>
                <div>
                  <Link to={`/${comment.author}/`} className="comment-name">
                    {comment.author}
                  </Link>
                </div>
              </h3>
              <div>
                <span dir="auto">
                  <CommentWords text={comment.text} />
                </span>
              </div>
              <div>
                <div className="ig-comment-actions muted">
                  <Link to={commentPath(post, comment)}>
                    <Age at={comment.sentAt} />
                  </Link>
                  {likes > 0 ? (
                    <button type="button">
                      <span>{fill(words.likes, { count: likes })}</span>
                    </button>
                  ) : null}
                  <button type="button" onClick={onReply}>
                    <div>
                      <span>{words.reply}</span>
                    </div>
                  </button>
                </div>
              </div>
            </div>
            <span>
              <div>
                <button type="button">
                  <Icon label={words.like} size={12} />
                </button>
              </div>
            </span>
          </div>
        </div>
      </div>
    </ul>
  );
}
