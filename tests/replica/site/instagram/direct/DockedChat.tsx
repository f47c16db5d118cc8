import { useState } from 'react';
import { lastOf, type Thread } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EditorBox } from '../../meta/EditorBox';
import { useMetaState, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { useWords } from '../useWords';
import { MessageWords } from './MessageGroup';

/** A small chat over any page: nothing there tells which one it is but the name on it. */
export function DockedChat() {
  const words = useWords();
  const { world } = useMetaState();
  const personOf = usePerson();
  const { sendMessage } = useSending();
  const [openId, setOpenId] = useState<string>();
  const latest = world.threads
    .filter(
      ({ place, folder, title }) => place === 'instagram' && folder === 'primary' && title === undefined,
    )
    .toSorted((a, b) => (lastOf(b)?.sentAt ?? 0) - (lastOf(a)?.sentAt ?? 0))[0];
  const open: Thread | undefined = world.threads.find(({ id }) => id === openId);
  const { name } = personOf(open?.members[0] ?? '');
  return (
    <div data-pagelet="IGDChatTabsRootContent" className="docked">
      {open ? (
        <div aria-label={name} className="docked-chat">
          <div className="docked-head">
            <span dir="auto">{name}</span>
            <div role="button" tabIndex={0} aria-label={words.close} onClick={() => setOpenId(undefined)}>
              ✕
            </div>
          </div>
          <div className="docked-log">
            {open.messages.slice(-6).map((message) => (
              <div key={message.id} className={message.author === BRAND ? 'direct-line ours' : 'direct-line'}>
                <div className="direct-bubble">
                  <MessageWords text={message.text} />
                </div>
              </div>
            ))}
          </div>
          <div className="direct-composer">
            <EditorBox
              key={open.id}
              place="dock"
              answers={null}
              placeholder={words.placeholder}
              onSend={(text) => sendMessage(open, text)}
            />
          </div>
        </div>
      ) : (
        <div role="button" tabIndex={0} className="docked-button" onClick={() => setOpenId(latest?.id)}>
          {words.messages}
        </div>
      )}
    </div>
  );
}
