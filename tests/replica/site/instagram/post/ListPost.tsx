import { useState } from 'react';
import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { Link } from '../../meta/Link';
import { useWords } from '../useWords';
import { fill } from '../words';
import { CommentForm } from './CommentForm';
import { Age, postPath } from './commentParts';
import { ListComment } from './ListComment';
import { useReplying } from './useReplying';

interface CommentWithRepliesProps {
  readonly post: PagePost;
  readonly comment: Comment;
  readonly onReply: (comment: Comment) => void;
}

function CommentWithReplies({ post, comment, onReply }: CommentWithRepliesProps) {
  const words = useWords();
  const [isOpen, setOpen] = useState(false);
  const replies = post.comments.filter(({ answers }) => answers === comment.id);
  return (
    <div>
      <ListComment post={post} comment={comment} onReply={() => onReply(comment)} />
      {replies.length > 0 ? (
        <li className="ig-replies">
          <button type="button" onClick={() => setOpen(!isOpen)}>
            <span className="muted small">
              {isOpen ? words.hideReplies : fill(words.viewReplies, { count: replies.length })}
            </span>
          </button>
          {isOpen
            ? replies.map((each) => (
                <ListComment key={each.id} post={post} comment={each} onReply={() => onReply(each)} />
              ))
            : null}
        </li>
      ) : null}
    </div>
  );
}

/** A post as the window over a profile draws it: an article with lists and headings. */
export function ListPost({ post }: { readonly post: PagePost }) {
  const { draft, setDraft, box, reply } = useReplying();
  const tops = post.comments.filter(({ answers, isHidden }) => answers === undefined && !isHidden);
  return (
    <article role="presentation" className="ig-post">
      <div className="ig-picture">
        <img alt="" src={`/replica/photo/${post.id}.svg`} />
      </div>
      <div className="ig-side">
        <div className="ig-comments">
          <ul>
            <li>
              <div>
                <h2>
                  <div>
                    <Link to={`/${BRAND}/`} className="comment-name">
                      {BRAND}
                    </Link>
                  </div>
                </h2>
                <div>
                  <h1 dir="auto">
                    <EmojiText text={post.text} />
                  </h1>
                </div>
                <div>
                  <Link to={postPath(post)} className="muted small">
                    <Age at={post.sentAt} />
                  </Link>
                </div>
              </div>
            </li>
            {tops.toReversed().map((comment) => (
              <CommentWithReplies key={comment.id} post={post} comment={comment} onReply={reply} />
            ))}
          </ul>
        </div>
        <CommentForm post={post} draft={draft} box={box} onDraft={setDraft} />
      </div>
    </article>
  );
}
