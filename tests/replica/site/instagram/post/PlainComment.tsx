import { Link } from '../../meta/Link';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';
import {
  Age,
  AuthorFace,
  type CommentProps,
  CommentWords,
  commentPath,
  LikeButton,
  likesOf,
} from './commentParts';

function Author({ handle }: { readonly handle: string }) {
  return (
    <span dir="auto" style={lineHeight('18px')}>
      <span>
        <span>
          <div>
            <Link to={`/${handle}/`}>
              <div>
                <div>
                  <span dir="auto" className="comment-name">
                    {handle}
                  </span>
                </div>
              </div>
            </Link>
          </div>
        </span>
      </span>
    </span>
  );
}

/** A comment as the page of a post draws it: nothing but boxes. */
export function PlainComment({ post, comment, onReply }: CommentProps) {
  const words = useWords();
  const likes = likesOf(comment);
  const action = (label: string, act: () => void) => (
    <div role="button" tabIndex={0} onClick={act}>
      <span dir="auto" style={lineHeight('16px')}>
        <span>{label}</span>
      </span>
    </div>
  );
  return (
    <div>
      <div className="ig-comment">
        <div>
          <div>
            <div>
              <span>
                <div>
                  <AuthorFace handle={comment.author} />
                </div>
              </span>
            </div>
          </div>
        </div>
        <div className="ig-comment-main">
          <div>
            <div>
              <div>
                <div className="ig-comment-head">
                  <Author handle={comment.author} />
                  <span dir="auto" style={lineHeight('18px')}>
                    <Link to={commentPath(post, comment)} className="muted">
                      <Age at={comment.sentAt} />
                    </Link>
                  </span>
                </div>
                <div>
                  <span dir="auto" style={lineHeight('18px')}>
                    <CommentWords text={comment.text} />
                  </span>
                </div>
              </div>
            </div>
            <div style={sized({ height: '16px' })} className="ig-comment-actions muted">
              {likes > 0 ? action(fill(words.likes, { count: likes }), () => undefined) : null}
              {action(words.reply, onReply)}
            </div>
          </div>
          <div>
            <span>
              <div>
                <div>
                  <LikeButton />
                </div>
              </div>
            </span>
          </div>
        </div>
      </div>
    </div>
  );
}
