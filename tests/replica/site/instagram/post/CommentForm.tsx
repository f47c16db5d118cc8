import { type FormEvent, type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import type { PagePost } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { FillingFace } from '../../meta/Face';
import { useMetaSite } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { Icon } from '../Icon';
import { useWords } from '../useWords';

/** What is being written under a post, and which comment it answers as long as it begins with its author. */
export interface CommentDraft {
  readonly text: string;
  readonly answers: { readonly comment: string; readonly author: string } | undefined;
}

export const EMPTY_DRAFT: CommentDraft = { text: '', answers: undefined };

/** Whether the text is still for whom "Reply" was pressed: without the name in front it is a comment of its own. */
const isAnswer = ({ text, answers }: CommentDraft): boolean =>
  answers !== undefined && text.startsWith(`@${answers.author} `);

interface CommentFormProps {
  readonly post: PagePost;
  readonly draft: CommentDraft;
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly onDraft: (draft: CommentDraft) => void;
}

/** The one box of a post, for comments and for replies alike; the button is there while there is a text. */
export function CommentForm({ post, draft, box, onDraft }: CommentFormProps) {
  const words = useWords();
  const { recorder } = useMetaSite();
  const { sendComment } = useSending();
  const latest = useRef(draft);
  latest.current = draft;
  const placeOf = (each: CommentDraft) => (isAnswer(each) ? 'reply' : 'comment');
  const answersOf = (each: CommentDraft) => (isAnswer(each) ? (each.answers?.comment ?? post.id) : post.id);

  useEffect(
    () =>
      recorder.watchDraft(() => {
        const now = latest.current;
        const answered = now.answers !== undefined && now.text.startsWith(`@${now.answers.author} `);
        return {
          place: answered ? 'reply' : 'comment',
          answers: answered ? (now.answers?.comment ?? post.id) : post.id,
          text: now.text,
          selectionStart: box.current?.selectionStart ?? 0,
          selectionEnd: box.current?.selectionEnd ?? 0,
          hasFocus: document.activeElement === box.current,
        };
      }),
    [recorder, post.id, box],
  );

  const change = (text: string) => {
    const next = { ...draft, text };
    recorder.add({ kind: 'draft', place: placeOf(next), answers: answersOf(next), text });
    onDraft(next);
  };
  const send = () => {
    const text = draft.text.trim();
    if (text === '') return;
    recorder.add({ kind: 'metaSend', place: placeOf(draft), answers: answersOf(draft), text });
    const parent = isAnswer(draft)
      ? post.comments.find(({ id }) => id === draft.answers?.comment)
      : undefined;
    sendComment(post, text, parent?.answers ?? parent?.id);
    onDraft(EMPTY_DRAFT);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    <section className="ig-form">
      <div>
        <span role="link" tabIndex={-1} className="sized-face" style={{ height: '32px', width: '32px' }}>
          <FillingFace handle={BRAND} alt="" />
        </span>
        <form method="POST" onSubmit={submit}>
          <div>
            <div>
              <div aria-expanded="false" aria-haspopup="dialog" role="button" tabIndex={0}>
                <Icon label={words.emoji} size={20} />
              </div>
            </div>
            <textarea
              ref={box}
              aria-label={words.addComment}
              placeholder={words.addComment}
              autoComplete="off"
              autoCorrect="off"
              rows={1}
              value={draft.text}
              onChange={(event) => change(event.target.value)}
              onKeyDown={press}
            />
            {draft.text.trim() === '' ? null : (
              <div role="button" tabIndex={0} onClick={send} className="accent">
                {words.post}
              </div>
            )}
          </div>
        </form>
      </div>
    </section>
  );
}
