import { useLayoutEffect, useRef } from 'react';
import type { Thread, ThreadMessage } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { Face } from '../../meta/Face';
import { Link } from '../../meta/Link';
import { useLanguage, useMetaSite, usePerson } from '../../meta/metaSite';
import { clockTime, daysSince, HOUR, written } from '../../meta/times';
import { useWords } from '../useWords';
import { fill } from '../words';
import { MessageWords } from './MessageGroup';
import { useTitle } from './useDirect';

/** So many messages are there. */
const PAGE = 60;

/** "Today at 20:20" for those who listen, "Sun 03:37" for those who look. */
function DateRow({ at }: { readonly at: number }) {
  const words = useWords();
  const language = useLanguage();
  const days = daysSince(at);
  const time = clockTime(at, language);
  const date = written(at, language, { day: 'numeric', month: 'long' });
  const weekday = written(at, language, { weekday: 'short' });
  return (
    <div role="row" className="former-row">
      <div role="gridcell">
        <h4>
          <div>{fill(words.at, { day: days <= 0 ? words.today : date, time })}</div>
        </h4>
        <div aria-hidden="true">
          <div data-scope="date_break" className="direct-separator">
            {days <= 0 ? time : `${days < 7 ? weekday : date} ${time}`}
          </div>
        </div>
      </div>
    </div>
  );
}

interface FormerMessageProps {
  readonly thread: Thread;
  readonly message: ThreadMessage;
  readonly isLastOfRun: boolean;
}

/** A message of the build of April 2025: it has an id, and says who sent it to those who listen. */
function FormerMessage({ thread, message, isLastOfRun }: FormerMessageProps) {
  const words = useWords();
  const personOf = usePerson();
  const isOurs = message.author === BRAND;
  const handle = message.author ?? '';
  const [name = ''] = personOf(handle).name.split(' ');
  const quoted = thread.messages.find(({ id }) => id === message.quotes);
  const theirs = fill(quoted ? words.theirReply : words.theirSent, { name });
  return (
    <div role="row" className="former-row">
      <div
        role="gridcell"
        data-scope="messages_table"
        tabIndex={-1}
        className={isOurs ? 'former-message ours' : 'former-message'}
      >
        <h6>
          <span>{isOurs ? words.ownSent : theirs}</span>
        </h6>
        {quoted ? (
          <div role="button" tabIndex={0} className="direct-quote">
            <div dir="auto">
              <MessageWords text={quoted.text} />
            </div>
          </div>
        ) : null}
        {!isOurs && isLastOfRun ? (
          <Link aria-label={fill(words.openProfile, { name: handle })} to={`/${handle}/`}>
            <Face handle={handle} size={28} alt={words.oldPicture} />
          </Link>
        ) : null}
        <div id={message.id}>
          {message.text === '' ? (
            <div role="button" tabIndex={0}>
              <img alt={words.photo} height={120} width={180} src={`/replica/photo/${message.sentAt}.svg`} />
            </div>
          ) : (
            <div role="none">
              <div role="presentation" className="direct-bubble">
                <span dir="auto">
                  <div dir="auto">
                    <MessageWords text={message.text} />
                  </div>
                </span>
              </div>
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

/** What was said, in the build of April 2025: a grid, nearly all of it mounted. */
export function FormerMessages({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const title = useTitle()(thread);
  const { scrolling } = useMetaSite();
  const scroller = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const watched = scrolling.watch(element, 'direct-thread');
    return () => watched.stop();
  }, [scrolling]);
  const shown = thread.messages.slice(-PAGE);
  return (
    <div data-pagelet="IGDOpenMessageList" className="direct-messages">
      <div ref={scroller} className="direct-scroller">
        <div
          role="grid"
          data-virtualized="false"
          aria-label={fill(words.conversationWith, { name: title })}
          className="direct-content"
        >
          {shown.flatMap((message, index) => {
            const before = shown[index - 1];
            const isPause = before === undefined || message.sentAt - before.sentAt > HOUR;
            return [
              isPause ? <DateRow key={`time ${message.id}`} at={message.sentAt} /> : null,
              <FormerMessage
                key={message.id}
                thread={thread}
                message={message}
                isLastOfRun={shown[index + 1]?.author !== message.author}
              />,
            ];
          })}
        </div>
      </div>
    </div>
  );
}
