import { Fragment, useEffect, useState } from 'react';
import type { Thread, ThreadMessage } from '../../world/meta/model';
import { BRAND } from '../../world/people';
import { EmojiText } from '../meta/EmojiText';
import { Face } from '../meta/Face';
import { linesOf } from '../meta/lines';
import { useLanguage, useMetaState, usePerson } from '../meta/metaSite';
import { clockTime, daysSince, HOUR, written } from '../meta/times';
import { useScrollback } from '../meta/useScrollback';
import { useBusinessWords } from './useInbox';
import { fill } from './words';

/** So many messages are there at first, and come with each step back. */
const PAGE = 24;
/** How long after a message its id comes, in milliseconds. */
const ID_DELAY = 300;

/** Times stand where there was a pause. */
const isAfterPause = (message: ThreadMessage, before: ThreadMessage | undefined): boolean =>
  before === undefined || message.sentAt - before.sentAt > HOUR;

/** "9:05 AM" of today, "Fri 11:34 PM", "Nov 3, 2026, 9:05 AM". */
function useSeparator(at: number): string {
  const words = useBusinessWords();
  const language = useLanguage();
  const days = daysSince(at);
  const time = clockTime(at, language);
  if (days <= 0) return `${words.today} ${time}`;
  if (days < 7) return `${written(at, language, { weekday: 'short' })} ${time}`;
  return `${written(at, language, { month: 'short', day: 'numeric', year: 'numeric' })} ${time}`;
}

function Separator({ at }: { readonly at: number }) {
  const text = useSeparator(at);
  return (
    <div className="separator">
      <span>{text}</span>
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  return (
    <span>
      {linesOf(text).map(({ start, line }) => (
        <Fragment key={start}>
          {start > 0 ? <br /> : null}
          <span>
            <EmojiText text={line} />
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** Ids come a moment after the messages do. */
function useLateId(id: string): string | undefined {
  const { inboxIds } = useMetaState().settings;
  const [known, setKnown] = useState<string>();
  useEffect(() => {
    if (inboxIds === 'none') return;
    const timer = setTimeout(() => setKnown(id), ID_DELAY);
    return () => clearTimeout(timer);
  }, [id, inboxIds]);
  return inboxIds === 'none' ? undefined : known;
}

interface BubbleProps {
  readonly message: ThreadMessage;
  readonly isLastOfRun: boolean;
}

function Bubble({ message, isLastOfRun }: BubbleProps) {
  const words = useBusinessWords();
  const { inboxIds } = useMetaState().settings;
  const personOf = usePerson();
  const id = useLateId(message.id);
  const isOurs = message.author === BRAND;
  const parts = [
    ...(message.hasPhoto ? (['photo'] as const) : []),
    ...(message.text === '' ? [] : (['text'] as const)),
  ];
  return (
    <div
      className="x1fqp7bg"
      data-utime={inboxIds === 'none' ? undefined : String(Math.floor(message.sentAt / 1000))}
    >
      <div>
        {parts.map((part) => (
          <div key={part} className={`bubble-row ${isOurs ? 'ours' : 'theirs'}`}>
            {isOurs ? null : (
              <div className="bubble-face">
                {isLastOfRun ? (
                  <Face handle={message.author ?? ''} size={32} alt={personOf(message.author ?? '').name} />
                ) : null}
              </div>
            )}
            <div className="bubble-column">
              <div>
                <div className="bubble" data-message-id={id}>
                  {part === 'photo' ? (
                    <img alt="" className="photo" src={`/replica/photo/${message.sentAt}.svg`} />
                  ) : (
                    <Words text={message.text} />
                  )}
                </div>
              </div>
            </div>
            <div />
          </div>
        ))}
        {isOurs && message.agent ? (
          <div className="agent muted">{fill(words.sentBy, { name: message.agent })}</div>
        ) : null}
      </div>
    </div>
  );
}

/** What was said: separators, notices and bubbles; the newest is in view, older ones come when one scrolls up. */
export function Transcript({ thread }: { readonly thread: Thread }) {
  const words = useBusinessWords();
  const personOf = usePerson();
  const { scroller, shown, look } = useScrollback(thread.messages, 'inbox-transcript', PAGE);

  return (
    <div
      ref={scroller}
      role="region"
      tabIndex={0}
      aria-label={words.container}
      className="transcript"
      onScroll={look}
    >
      <div className="transcript-inner">
        <div className="edge" />
        <div className="transcript-column">
          {shown.flatMap((message, index) => {
            const before = shown[index - 1];
            const next = shown[index + 1];
            const separator = isAfterPause(message, before) ? (
              <Separator key={`time ${message.id}`} at={message.sentAt} />
            ) : null;
            if (message.author === undefined) {
              const name = personOf(thread.members[0] ?? '').name;
              return [
                separator,
                <div key={message.id} className="x1fqp7bg">
                  <div className="notice muted">{fill(words.repliedToAd, { name })}</div>
                </div>,
              ];
            }
            return [
              separator,
              <Bubble key={message.id} message={message} isLastOfRun={next?.author !== message.author} />,
            ];
          })}
        </div>
        <div className="edge" />
      </div>
    </div>
  );
}
