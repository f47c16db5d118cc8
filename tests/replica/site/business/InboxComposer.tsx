import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { Thread } from '../../world/meta/model';
import { EditorBox } from '../meta/EditorBox';
import { useMetaSite, useMetaState } from '../meta/metaSite';
import { useSending } from '../meta/sending';
import { serviceOf, useBusinessWords } from './useInbox';
import { fill } from './words';

interface InboxComposerProps {
  readonly thread: Thread;
}

/** The older box: a text field that React keeps; Enter sends. */
function TextareaBox({ thread }: InboxComposerProps) {
  const words = useBusinessWords();
  const { recorder } = useMetaSite();
  const { sendMessage } = useSending();
  const [draft, setDraft] = useState('');
  const latest = useRef(draft);
  latest.current = draft;
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(
    () =>
      recorder.watchDraft(() => ({
        place: 'chat',
        answers: thread.id,
        text: latest.current,
        selectionStart: box.current?.selectionStart ?? 0,
        selectionEnd: box.current?.selectionEnd ?? 0,
        hasFocus: document.activeElement === box.current,
      })),
    [recorder, thread.id],
  );
  const change = (text: string) => {
    recorder.add({ kind: 'draft', place: 'chat', answers: thread.id, text });
    setDraft(text);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const text = draft.trim();
    if (text === '') return;
    recorder.add({ kind: 'metaSend', place: 'chat', answers: thread.id, text });
    sendMessage(thread, text);
    change('');
  };
  return (
    <textarea
      ref={box}
      rows={2}
      placeholder={fill(words.reply, { service: serviceOf(thread) })}
      value={draft}
      onChange={(event) => change(event.target.value)}
      onKeyDown={press}
    />
  );
}

/** The reply box, of the build that is set. There is no send button while it is empty. */
export function InboxComposer({ thread }: InboxComposerProps) {
  const words = useBusinessWords();
  const { inboxComposer } = useMetaState().settings;
  const { sendMessage } = useSending();
  return (
    <div className="composer">
      <div role="button" tabIndex={0} aria-label={words.attach} className="tool">
        +
      </div>
      {inboxComposer === 'textarea' ? (
        <TextareaBox key={thread.id} thread={thread} />
      ) : (
        <EditorBox
          key={thread.id}
          place="chat"
          answers={thread.id}
          placeholder={fill(words.reply, { service: serviceOf(thread) })}
          onSend={(text) => sendMessage(thread, text)}
        />
      )}
      <div role="button" tabIndex={0} aria-label={words.like} className="tool">
        👍
      </div>
    </div>
  );
}
