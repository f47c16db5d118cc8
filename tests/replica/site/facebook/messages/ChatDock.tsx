import { createPortal } from 'react-dom';
import { BRAND } from '../../../world/people';
import { EditorBox } from '../../meta/EditorBox';
import { EmojiText } from '../../meta/EmojiText';
import { useMetaState, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { useWords } from '../useWords';
import { fill } from '../words';

/** A small chat at the page's foot, open beside whatever else is open. */
export function ChatDock({ handle, onClose }: { readonly handle: string; readonly onClose: () => void }) {
  const words = useWords();
  const { world } = useMetaState();
  const personOf = usePerson();
  const { sendMessage } = useSending();
  const { name } = personOf(handle);
  const thread = world.threads.find(({ place, members }) => place === 'page' && members[0] === handle);
  const dock = (
    <div className="dock">
      <div className="dock-head">
        <h2>
          <span dir="auto">{name}</span>
        </h2>
        <div role="button" tabIndex={0} aria-label={words.close} onClick={onClose}>
          ✕
        </div>
      </div>
      <div role="log" aria-label={fill(words.messagesWith, { name })} className="dock-log">
        {thread?.messages
          .filter(({ author }) => author !== undefined)
          .map((message) => (
            <div key={message.id} className={message.author === BRAND ? 'dock-line ours' : 'dock-line'}>
              <span dir="auto">
                <EmojiText text={message.text} />
              </span>
            </div>
          ))}
      </div>
      <div className="dock-box">
        <EditorBox
          place="dock"
          answers={thread?.id ?? null}
          placeholder="Aa"
          label={fill(words.writeTo, { name })}
          onSend={(text) => {
            if (thread) sendMessage(thread, text);
          }}
        />
      </div>
    </div>
  );
  return createPortal(dock, document.body);
}
