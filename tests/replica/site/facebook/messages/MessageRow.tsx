import type { Thread, ThreadMessage } from '../../../world/meta/model';
import { BRAND } from '../../../world/people';
import { EmojiText } from '../../meta/EmojiText';
import { useLanguage, usePerson } from '../../meta/metaSite';
import { useWords } from '../useWords';
import { fill } from '../words';
import { momentLabel } from './labels';

/** Encrypted messages are numbered otherwise. */
const idOf = ({ id }: ThreadMessage, { isEncrypted }: Thread): string =>
  isEncrypted ? `61550014412087@msgr.${id.replace(/\D/g, '').padEnd(6, '7')}${id.length}` : id;

interface MessageRowProps {
  readonly thread: Thread;
  readonly message: ThreadMessage;
  readonly isLast: boolean;
}

/** One message: its time, its sender and its words stand in one label. */
export function MessageRow({ thread, message, isLast }: MessageRowProps) {
  const words = useWords();
  const language = useLanguage();
  const personOf = usePerson();
  const isOurs = message.author === BRAND;
  const name = isOurs ? words.self : personOf(message.author ?? '').name;
  const time = momentLabel(message.sentAt, words, language);
  const text = message.text.replaceAll('\n', ' ');
  const values = { time, name, text };
  return (
    <div
      role="article"
      aria-roledescription="message"
      data-scope="messages_table"
      data-message-id={idOf(message, thread)}
      aria-label={fill(text === '' ? words.mediaLabel : words.label, values)}
      className={isOurs ? 'message-row ours' : 'message-row'}
    >
      <div role="toolbar" aria-label={words.messageActions} />
      <div role="button" tabIndex={0} aria-label={fill(words.inner, values)} className="message-button">
        {message.hasPhoto ? (
          <img alt="" height={120} width={120} src={`/replica/photo/${message.sentAt}.svg`} />
        ) : null}
        {text === '' ? null : (
          <span dir="auto" className="message-bubble">
            <EmojiText text={message.text} />
          </span>
        )}
      </div>
      {isOurs && isLast ? (
        <span dir="auto" className="muted receipt">
          {words.sent}
        </span>
      ) : null}
    </div>
  );
}
