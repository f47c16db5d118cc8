import { useEffect, useState } from 'react';
import type { Thread } from '../../world/meta/model';
import { Face } from '../meta/Face';
import { usePerson } from '../meta/metaSite';
import { useSending } from '../meta/sending';
import { InboxComposer } from './InboxComposer';
import { SURFACES, Surface } from './surfaces';
import { Transcript } from './Transcript';
import { useBusinessWords } from './useInbox';

/** How long the head of another conversation is there before its messages are, in milliseconds. */
const FETCH_TIME = 120;

function Header({ thread }: { readonly thread: Thread }) {
  const words = useBusinessWords();
  const personOf = usePerson();
  const customer = thread.members[0] ?? '';
  return (
    <div data-pagelet="BizInboxDetailViewHeaderSectionWrapper" className="detail-head">
      <Surface name={SURFACES.header}>
        <div className="head-line">
          <Face handle={customer} size={40} alt="" />
          <div className="head-name">
            <div className="_4ik4 _4ik5 one-line">{thread.title ?? personOf(customer).name}</div>
          </div>
          <div className="head-buttons">
            <a role="button" href="#" onClick={(event) => event.preventDefault()}>
              {words.assign}
            </a>
            <div role="button" tabIndex={0} aria-haspopup="menu" aria-label={words.more}>
              ⋯
            </div>
          </div>
        </div>
      </Surface>
    </div>
  );
}

/** The conversation that is open: its head changes at once, what was said in it comes a moment later. */
export function Detail({ thread }: { readonly thread: Thread | undefined }) {
  const words = useBusinessWords();
  const { changeThread } = useSending();
  const [drawn, setDrawn] = useState(thread?.id);
  const id = thread?.id;
  const newest = thread?.messages.at(-1)?.sentAt ?? 0;
  const isRead = thread === undefined || thread.readUntil >= newest;
  useEffect(() => {
    const timer = setTimeout(() => setDrawn(id), FETCH_TIME);
    return () => clearTimeout(timer);
  }, [id]);
  useEffect(() => {
    if (id !== undefined && drawn === id && !isRead) changeThread(id, { readUntil: newest });
  });
  if (!thread) return <div className="detail nothing muted">{words.chooseOne}</div>;
  return (
    <Surface name={SURFACES.detail}>
      <div data-pagelet="BizP13NInboxMessengerDetailView" className="detail">
        <Header thread={thread} />
        {drawn === thread.id ? (
          <>
            <Transcript key={thread.id} thread={thread} />
            <InboxComposer thread={thread} />
          </>
        ) : (
          <div className="loading" role="progressbar" />
        )}
      </div>
    </Surface>
  );
}
