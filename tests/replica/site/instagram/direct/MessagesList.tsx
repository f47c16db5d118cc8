import { useEffect, useRef, useState } from 'react';
import type { Thread, ThreadMessage } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { useLanguage, useMetaState } from '../../meta/metaSite';
import { clockTime, daysSince, HOUR, written } from '../../meta/times';
import { lineHeight, sized } from '../sized';
import { useWords } from '../useWords';
import { MessageGroup } from './MessageGroup';
import { MountedRow, MountingList } from './Mounting';

/** So many messages are there at first, and come with each step back. */
const PAGE = 60;
const FIRST_MOUNTED = 14;
const GUESSED_HEIGHT = 40.9;
/** How long the site takes to find older messages, in milliseconds. */
const FETCH_TIME = 150;

/** "3:53 PM" of today, "Mon 10:23 PM", "Nov 3, 2026, 10:23 PM". */
function useSeparator(at: number): string {
  const language = useLanguage();
  const days = daysSince(at);
  const time = clockTime(at, language);
  if (days <= 0) return time;
  if (days < 7) return `${written(at, language, { weekday: 'short' })} ${time}`;
  return `${written(at, language, { month: 'short', day: 'numeric', year: 'numeric' })}, ${time}`;
}

function Separator({ at }: { readonly at: number }) {
  const text = useSeparator(at);
  return (
    <div>
      <div className="direct-separator">
        <span dir="auto" style={lineHeight('16px')}>
          {text}
        </span>
      </div>
    </div>
  );
}

function NewMessages() {
  const words = useWords();
  return (
    <div className="direct-new">
      <div>
        <hr />
      </div>
      <div>
        <span dir="auto" style={lineHeight('16px')}>
          {words.newMessages}
        </span>
      </div>
      <div>
        <hr />
      </div>
    </div>
  );
}

/** Turns into more messages when it comes into view. */
function Earlier({ onSeen }: { readonly onSeen: () => void }) {
  const words = useWords();
  const element = useRef<HTMLDivElement>(null);
  const latest = useRef(onSeen);
  latest.current = onSeen;
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) timer = setTimeout(() => latest.current(), FETCH_TIME);
      else clearTimeout(timer);
    });
    if (element.current) observer.observe(element.current);
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, []);
  return (
    <div ref={element} style={sized({ height: '42px' })}>
      <div
        data-visualcompletion="loading-state"
        role="progressbar"
        aria-label={words.loading}
        style={{ height: '32px', width: '32px' }}
      />
    </div>
  );
}

const isAfterPause = (message: ThreadMessage, before: ThreadMessage | undefined): boolean =>
  before === undefined || message.sentAt - before.sentAt > HOUR;

/** What was said, oldest first; rows far from the window are empty, the newest ones too. */
export function MessagesList({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const { directBuild } = useMetaState().settings;
  const [count, setCount] = useState(PAGE);
  // What was unread when it was opened is told apart until it is left.
  const [readUntil] = useState(thread.readUntil);
  const shown = thread.messages.slice(-count);
  const firstNew = shown.find(({ author, sentAt }) => author !== BRAND && sentAt > readUntil)?.id;
  const last = shown.at(-1);
  return (
    <div data-pagelet="IGDMessagesList" className="direct-messages">
      <MountingList place="direct-thread" className="direct-scroller">
        <div className="direct-content">
          <div className="direct-top">
            {thread.messages.length > count ? (
              <Earlier onSeen={() => setCount((known) => known + PAGE)} />
            ) : null}
          </div>
          {shown.map((message, index) => (
            <MountedRow
              key={message.id}
              isFirstMounted={index >= shown.length - FIRST_MOUNTED}
              guessedHeight={GUESSED_HEIGHT}
            >
              <div>
                {isAfterPause(message, shown[index - 1]) ? <Separator at={message.sentAt} /> : null}
                {message.id === firstNew ? <NewMessages /> : null}
                <MessageGroup
                  thread={thread}
                  message={message}
                  isLastOfRun={shown[index + 1]?.author !== message.author}
                  role={directBuild === '2026-07' ? 'group' : undefined}
                />
              </div>
            </MountedRow>
          ))}
          <div />
          {last?.author === BRAND ? (
            <div style={sized({ minHeight: '18px' })} className="direct-receipt">
              <span dir="auto" style={lineHeight('16px')} className="muted small">
                {words.seen}
              </span>
            </div>
          ) : null}
        </div>
      </MountingList>
    </div>
  );
}
