import { useState } from 'react';
import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { Link } from '../../meta/Link';
import { Icon } from '../Icon';
import { lineHeight } from '../sized';
import { useWords } from '../useWords';
import { fill } from '../words';
import { CommentForm } from './CommentForm';
import { Age, AuthorFace, postPath } from './commentParts';
import { PlainComment } from './PlainComment';
import { useReplying } from './useReplying';

function Caption({ post }: { readonly post: PagePost }) {
  return (
    <div className="ig-comment">
      <AuthorFace handle={BRAND} />
      <div>
        <span dir="auto" style={lineHeight('18px')}>
          <div className="ig-comment-head">
            <span>
              <span>
                <div>
                  <Link to={`/${BRAND}/`}>
                    <div>
                      <div>
                        <span dir="auto" className="comment-name">
                          {BRAND}
                        </span>
                      </div>
                    </div>
                  </Link>
                </div>
              </span>
            </span>
            <span>
              <Age at={post.sentAt} />
            </span>
          </div>
          <span>
            <EmojiText text={post.text} />
          </span>
        </span>
      </div>
    </div>
  );
}

interface CommentWithRepliesProps {
  readonly post: PagePost;
  readonly comment: Comment;
  readonly onReply: (comment: Comment) => void;
}

/** Replies are folded away behind a button that stands outside of their comment's row. */
function CommentWithReplies({ post, comment, onReply }: CommentWithRepliesProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const replies = post.comments.filter(({ answers }) => answers === comment.id);
  return (
    <div>
      <div>
        <PlainComment post={post} comment={comment} onReply={() => onReply(comment)} />
      </div>
      {replies.length > 0 ? (
        <div className="ig-replies">
          <div role="button" tabIndex={0} onClick={() => setOpen(!isOpen)}>
            <div>
              <div />
              <span dir="auto" style={lineHeight('16px')} className="muted small">
                {isOpen ? words.hideReplies : fill(words.viewReplies, { count: replies.length })}
              </span>
            </div>
          </div>
          {isOpen
            ? replies.map((each) => (
                <div key={each.id}>
                  <PlainComment post={post} comment={each} onReply={() => onReply(each)} />
                </div>
              ))
            : null}
        </div>
      ) : null}
    </div>
  );
}

/** A post by its own address: nothing but boxes. */
export function PlainPost({ post }: { readonly post: PagePost }) {
  const words = useWords();
  const { draft, setDraft, box, reply } = useReplying();
  const tops = post.comments.filter(({ answers, isHidden }) => answers === undefined && !isHidden);
  return (
    <div className="ig-post">
      <div className="ig-picture">
        <div role="button" tabIndex={-1}>
          <img alt={fill(words.picture, { name: BRAND })} src={`/replica/photo/${post.id}.svg`} />
        </div>
      </div>
      <div className="ig-side">
        <div className="ig-post-head">
          <Link to={`/${BRAND}/`}>
            <span dir="auto" className="comment-name">
              {BRAND}
            </span>
          </Link>
        </div>
        <hr />
        <div className="ig-comments">
          <div>
            <Caption post={post} />
            <div>
              <div aria-expanded="false" aria-haspopup="menu" role="button" tabIndex={0}>
                <span dir="auto" style={lineHeight('18px')}>
                  {words.forYou}
                </span>
              </div>
            </div>
            <div>
              {tops.toReversed().map((comment) => (
                <CommentWithReplies key={comment.id} post={post} comment={comment} onReply={reply} />
              ))}
            </div>
          </div>
        </div>
        <div>
          <section className="ig-buttons">
            {[words.like, words.comment, words.share, words.save].map((label) => (
              <div key={label} role="button" tabIndex={0}>
                <Icon label={label} />
              </div>
            ))}
          </section>
          <div dir="auto">
            <Link to={`/${BRAND}${postPath(post)}`} className="muted small">
              <span dir="auto">
                <Age at={post.sentAt} />
              </span>
            </Link>
          </div>
        </div>
        <CommentForm post={post} draft={draft} box={box} onDraft={setDraft} />
      </div>
    </div>
  );
}
