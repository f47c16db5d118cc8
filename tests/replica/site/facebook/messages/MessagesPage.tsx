import { useEffect, useState } from 'react';
import { lastOf, type Thread } from '../../../world/meta/model';
import { EditorBox } from '../../meta/EditorBox';
import { useMetaState, usePerson } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { useWords } from '../useWords';
import { fill } from '../words';
import { ChatList } from './ChatList';
import { MessageLog } from './MessageLog';

/** How long the address is ahead of the page, in milliseconds. */
const DRAW_DELAY = 120;

function OpenChat({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const personOf = usePerson();
  const { sendMessage, changeThread } = useSending();
  const { name } = personOf(thread.members[0] ?? '');
  const newest = thread.messages.at(-1)?.sentAt ?? 0;
  const isRead = thread.readUntil >= newest;
  useEffect(() => {
    if (!isRead) changeThread(thread.id, { readUntil: newest });
  });
  return (
    <>
      <div className="chat-head">
        <h2>
          <span dir="auto">{name}</span>
        </h2>
      </div>
      <MessageLog thread={thread} />
      <div className="chat-box">
        <EditorBox
          place="chat"
          answers={thread.id}
          placeholder="Aa"
          label={fill(words.writeTo, { name })}
          onSend={(text) => sendMessage(thread, text)}
        />
      </div>
    </>
  );
}

/** Private messages of whoever is signed in: the list, and what is open beside it. */
export function MessagesPage({ named }: { readonly named: string | undefined }) {
  const words = useWords();
  const { world } = useMetaState();
  const [drawn, setDrawn] = useState(named);
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(named), DRAW_DELAY);
    return () => clearTimeout(timer);
  }, [named]);
  const threads = world.threads
    .filter((thread) => thread.place === 'messages' && lastOf(thread))
    .toSorted((a, b) => (lastOf(b)?.sentAt ?? 0) - (lastOf(a)?.sentAt ?? 0));
  const open = threads.find(({ id }) => id === drawn);
  return (
    <div className="messages">
      <ChatList threads={threads} open={open} />
      <div role="main" className="chat-main">
        {open ? <OpenChat key={open.id} thread={open} /> : <div className="muted">{words.chooseChat}</div>}
      </div>
    </div>
  );
}
