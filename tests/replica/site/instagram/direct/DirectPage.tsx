import { useEffect } from 'react';
import type { Thread } from '../../../world/meta/model';
import { useMetaState } from '../../meta/metaSite';
import { useSending } from '../../meta/sending';
import { useWords } from '../useWords';
import { fill } from '../words';
import { DirectComposer } from './DirectComposer';
import { FormerMessages } from './FormerMessages';
import { MessagesList } from './MessagesList';
import { RequestPrompt } from './RequestPrompt';
import { ThreadHeader } from './ThreadHeader';
import { ThreadList } from './ThreadList';
import { useDirect, useTitle } from './useDirect';

function OpenThread({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const { directBuild } = useMetaState().settings;
  const title = useTitle()(thread);
  const { changeThread } = useSending();
  const newest = thread.messages.at(-1)?.sentAt ?? 0;
  const isRequest = thread.folder === 'requests';
  const isRead = thread.readUntil >= newest;
  useEffect(() => {
    if (!isRequest && !isRead) changeThread(thread.id, { readUntil: newest });
  });
  return (
    <div
      className="direct-open"
      aria-label={directBuild === '2026-02' ? fill(words.conversationWith, { name: title }) : undefined}
    >
      <ThreadHeader thread={thread} />
      {directBuild === '2025-04' ? <FormerMessages thread={thread} /> : <MessagesList thread={thread} />}
      {isRequest ? <RequestPrompt thread={thread} /> : <DirectComposer thread={thread} />}
    </div>
  );
}

/** Private messages: the list, and what is open beside it. */
export function DirectPage() {
  const words = useWords();
  const direct = useDirect();
  const { drawn } = direct;
  return (
    <section className="direct">
      <ThreadList direct={direct} />
      {drawn ? (
        <OpenThread key={drawn.id} thread={drawn} />
      ) : (
        <div className="direct-nothing muted">
          <span dir="auto">{words.yourMessages}</span>
        </div>
      )}
    </section>
  );
}
