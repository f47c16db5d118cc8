import type { Thread } from '../../../world/meta/model';
import { Face } from '../../meta/Face';
import { useLanguage, usePerson } from '../../meta/metaSite';
import { HOUR } from '../../meta/times';
import { useScrollback } from '../../meta/useScrollback';
import { useWords } from '../useWords';
import { fill } from '../words';
import { momentLabel } from './labels';
import { MessageRow } from './MessageRow';

/** So many messages are there at first, and come with each step back. */
const PAGE = 25;

/** What was said, newest in view; older messages come when one scrolls up. */
export function MessageLog({ thread }: { readonly thread: Thread }) {
  const words = useWords();
  const language = useLanguage();
  const personOf = usePerson();
  const { scroller, shown, hasMore, look } = useScrollback(thread.messages, 'message-log', PAGE);
  const customer = thread.members[0] ?? '';
  const { name } = personOf(customer);

  return (
    <div ref={scroller} className="log-scroller" onScroll={look}>
      <div role="log" aria-label={fill(words.messagesWith, { name })} className="log">
        <div role="button" tabIndex={0} aria-label={words.details}>
          <span dir="auto" className="hidden-text">
            {words.details}
          </span>
        </div>
        {hasMore ? null : (
          <div data-scope="messages_table" className="log-start">
            <Face handle={customer} size={60} alt={name} />
            <span dir="auto">{name}</span>
          </div>
        )}
        {shown.flatMap((message, index) => {
          const before = shown[index - 1];
          const isPause = before === undefined || message.sentAt - before.sentAt > HOUR;
          return [
            isPause ? (
              <div key={`time ${message.id}`} data-scope="date_break" className="date-break muted">
                <span dir="auto">{momentLabel(message.sentAt, words, language)}</span>
              </div>
            ) : null,
            <MessageRow
              key={message.id}
              thread={thread}
              message={message}
              isLast={index === shown.length - 1}
            />,
          ];
        })}
      </div>
    </div>
  );
}
