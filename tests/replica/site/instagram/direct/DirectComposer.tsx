import { useRef, useState } from 'react';
import type { Thread } from '../../../world/meta/model';
import { EditorBox } from '../../meta/EditorBox';
import { useMetaState } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { Icon } from '../Icon';
import { useWords } from '../useWords';

/** The reply box: Enter sends; there is a send button only while there is something to send. */
export function DirectComposer({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const { directBuild } = useMetaState().settings;
  const { sendMessage } = useSending();
  const [hasText, setHasText] = useState(false);
  const sender = useRef<() => void>(undefined);
  const isOld = directBuild === '2025-04';
  const box = (
    <div className="direct-composer">
      <div role="button" tabIndex={0} aria-expanded="false" aria-haspopup="dialog">
        <Icon label={words.emoji} />
      </div>
      <EditorBox
        key={thread.id}
        place="chat"
        answers={thread.id}
        placeholder={words.placeholder}
        {...(directBuild === '2026-07' ? {} : { label: words.message })}
        sender={sender}
        onText={(text) => setHasText(text.trim() !== '')}
        onSend={(text) => sendMessage(thread, text)}
      />
      {hasText || isOld ? (
        <div
          role="button"
          tabIndex={0}
          aria-label={words.send}
          onClick={() => sender.current?.()}
          className="accent"
        >
          {words.send}
        </div>
      ) : (
        [words.voice, words.photo, words.sticker].map((label) => (
          <div key={label} role="button" tabIndex={0}>
            <Icon label={label} />
          </div>
        ))
      )}
    </div>
  );
  return directBuild === '2026-07' ? <div data-pagelet="IGDComposerForCannes">{box}</div> : box;
}
