import { useRef } from 'react';
import { createPortal } from 'react-dom';
import type { Comment, PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EditorBox } from '../../meta/EditorBox';
import { useLanguage, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { spokenAge } from '../../meta/times';
import { useWords } from '../useWords';
import { fill } from '../words';

interface PrivateReplyProps {
  readonly post: PagePost;
  readonly comment: Comment;
  readonly onClose: () => void;
}

/** The window to answer a comment in private: over whatever is open, its box one of several. */
export function PrivateReply({ post, comment, onClose }: PrivateReplyProps) {
  const words = useWords();
  const language = useLanguage();
  const personOf = usePerson();
  const { answerPrivately } = useSending();
  const sender = useRef<() => void>(undefined);
  const { name } = personOf(comment.author);
  const age = spokenAge(comment.sentAt, language);
  const placeholder = fill(words.messageAs, { name: personOf(BRAND).name });
  const send = (text: string) => {
    answerPrivately(post, comment.id, text);
    onClose();
  };
  const dialog = (
    <div className="mask second">
      <div
        aria-label={fill(words.message, { name })}
        aria-modal="true"
        role="dialog"
        className="dialog small-dialog"
      >
        <div className="dialog-head">
          <h2 dir="auto" tabIndex={-1}>
            <span dir="auto">
              <span>{fill(words.message, { name })}</span>
            </span>
          </h2>
          <div aria-label={words.close} role="button" tabIndex={0} onClick={onClose}>
            ✕
          </div>
        </div>
        <div className="dialog-body">
          <div>
            <span dir="auto">{fill(words.privateStart, { name })}</span>
          </div>
          <div data-visualcompletion="ignore-dynamic" className="quoted-comment">
            <div>
              <span dir="auto">
                <span>{name}</span>
              </span>
            </div>
            <div>
              <span dir="auto">
                <div>
                  <span>{comment.text}</span>
                  <div />
                  <span>
                    <abbr aria-label={age}>
                      <span>{age}</span>
                    </abbr>
                  </span>
                </div>
              </span>
            </div>
          </div>
        </div>
        <div className="private-box">
          <EditorBox
            place="privateReply"
            answers={comment.id}
            placeholder={placeholder}
            takesFocus={true}
            sender={sender}
            onSend={send}
          />
        </div>
        <div className="dialog-foot">
          <div aria-label={words.goBack} role="button" tabIndex={0} onClick={onClose}>
            {words.goBack}
          </div>
          <div aria-label={words.send} role="button" tabIndex={0} onClick={() => sender.current?.()}>
            {words.send}
          </div>
        </div>
      </div>
    </div>
  );
  return createPortal(dialog, document.body);
}
