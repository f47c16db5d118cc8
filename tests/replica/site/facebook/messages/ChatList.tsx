import { useLayoutEffect, useRef, useState } from 'react';
import { lastOf, type Thread } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { Face } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useMetaSite, usePerson } from '../../meta/metaSite';
import { shortAge } from '../../meta/times';
import { useAges } from '../../meta/useAges';
import { threadAddress } from '../addresses';
import { useWords } from '../useWords';
import { fill } from '../words';

/** The list grows as one scrolls; nothing of it leaves again. */
const PAGE = 14;
const NEAR_END = 120;

interface ChatRowProps {
  readonly thread: Thread;
  readonly isOpen: boolean;
}

function ChatRow({ thread, isOpen }: ChatRowProps) {
  const words = useWords();
  const personOf = usePerson();
  const customer = thread.members[0] ?? '';
  const { name } = personOf(customer);
  const last = lastOf(thread);
  const isOurs = last?.author === BRAND;
  const isUnread = last !== undefined && !isOurs && last.sentAt > thread.readUntil;
  const text = last?.text.replace(/\s*\n\s*/g, ' ') ?? '';
  const photo = isOurs ? words.photo : fill(words.theirPhoto, { name });
  const preview = text === '' ? photo : isOurs ? fill(words.own, { text }) : text;
  return (
    <div role="row" className={isUnread ? 'chat-row unread' : 'chat-row'}>
      <div role="gridcell">
        <Link to={threadAddress(thread, location.hostname)} aria-current={isOpen ? 'page' : undefined}>
          <Face handle={customer} size={56} alt="" />
          <div className="chat-words">
            <div>
              <span dir="auto" className="chat-name">
                {name}
              </span>
            </div>
            <div className="chat-preview">
              {isUnread ? <div className="hidden-text">{words.unread}</div> : null}
              <span dir="auto" className="chat-text">
                <EmojiText text={preview} />
              </span>
              <span aria-hidden="true"> · </span>
              <span className="chat-age">{shortAge(last?.sentAt ?? 0, words)}</span>
            </div>
          </div>
        </Link>
      </div>
    </div>
  );
}

interface ChatListProps {
  readonly threads: readonly Thread[];
  readonly open: Thread | undefined;
}

export function ChatList({ threads, open }: ChatListProps) {
  const words = useWords();
  const { scrolling } = useMetaSite();
  const scroller = useRef<HTMLDivElement>(null);
  const [count, setCount] = useState(PAGE);
  useAges();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watched = scrolling.watch(element, 'chat-list');
    return () => watched.stop();
  }, [scrolling]);
  const look = () => {
    const element = scroller.current;
    if (!element || element.scrollTop + element.clientHeight < element.scrollHeight - NEAR_END) return;
    if (count < threads.length) setCount((known) => known + PAGE);
  };
  return (
    <div role="navigation" className="chat-list">
      <div className="chat-list-head">
        <h1>{words.messages}</h1>
        <a role="link" href="/marketplace/t/1/" tabIndex={-1}>
          {words.marketplace}
        </a>
      </div>
      <div ref={scroller} className="chat-scroller" onScroll={look}>
        <div role="grid" aria-label={words.messages}>
          {threads.slice(0, count).map((thread) => (
            <ChatRow key={thread.id} thread={thread} isOpen={thread.id === open?.id} />
          ))}
        </div>
      </div>
    </div>
  );
}
