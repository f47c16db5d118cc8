import { useState } from 'react';
import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EditorBox } from '../../meta/EditorBox';
import { usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { useWords } from '../useWords';
import { fill } from '../words';
import { CommentArticle } from './CommentArticle';
import { PrivateReply } from './PrivateReply';

interface CommentThreadProps {
  readonly post: PagePost;
  readonly comment: Comment;
  /** On the Page's own timeline each comment stands in a box that bears its id. */
  readonly isOnTimeline: boolean;
  readonly onResponse: (comment: Comment) => void;
}

/** A comment with its replies, folded at first, and the box to reply in. */
export function CommentThread({ post, comment, isOnTimeline, onResponse }: CommentThreadProps) {
  const words = useWords();
  const personOf = usePerson();
  const { sendComment } = useSending();
  const replies = post.comments.filter(({ answers }) => answers === comment.id);
  const [isOpen, setOpen] = useState(false);
  const [answered, setAnswered] = useState<Comment>();
  const [messaged, setMessaged] = useState<Comment>();
  const reply = (to: Comment) => {
    setOpen(true);
    setAnswered(to);
  };
  const article = (each: Comment) => {
    const drawn = (
      <CommentArticle
        post={post}
        comment={each}
        onReply={() => reply(each)}
        onMessage={() => setMessaged(each)}
        onResponse={() => onResponse(each)}
      />
    );
    return isOnTimeline ? (
      <div data-commentid={each.id}>
        <div>{drawn}</div>
      </div>
    ) : (
      <div>{drawn}</div>
    );
  };
  const lastOfOurs = replies.findLast(({ author }) => author === BRAND);
  return (
    <div className="comment-thread">
      <div>{article(comment)}</div>
      {replies.length > 0 && !isOpen ? (
        <div role="button" tabIndex={0} className="folded" onClick={() => setOpen(true)}>
          <span>
            <span dir="auto">
              <div>
                <span>
                  <span>
                    {fill(words.replied, {
                      name: personOf((lastOfOurs ?? replies[0])?.author ?? BRAND).name,
                    })}
                  </span>
                </span>
                <span>
                  <span>
                    <span> </span>
                    <span> · </span>
                  </span>
                </span>
                <span>
                  <span>{fill(words.replies, { count: replies.length })}</span>
                </span>
              </div>
            </span>
          </span>
        </div>
      ) : null}
      {isOpen ? (
        <div className="replies">
          {replies.map((each) => (
            <div key={each.id}>{article(each)}</div>
          ))}
        </div>
      ) : null}
      {answered ? (
        <div className="reply-box">
          <EditorBox
            key={answered.id}
            place="reply"
            answers={answered.id}
            label={fill(words.replyTo, { name: personOf(answered.author).name })}
            placeholder={fill(words.replyTo, { name: personOf(answered.author).name })}
            takesFocus={true}
            onSend={(text) => sendComment(post, text, comment.id)}
          />
        </div>
      ) : null}
      {messaged ? (
        <PrivateReply post={post} comment={messaged} onClose={() => setMessaged(undefined)} />
      ) : null}
    </div>
  );
}
