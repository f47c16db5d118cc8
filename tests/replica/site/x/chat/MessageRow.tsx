import type { Chat, ChatMessage } from '../../../world/chat/model';
import { useSiteState } from '../site';
import { Face } from './ChatAvatar';
import type { HistoryRow } from './historyRows';
import { ChatIcon } from './icons';
import { ChatPhoto, SharedPost } from './MessageMedia';
import { MessageText } from './MessageText';
import { clockTime } from './times';
import { namesSenders, useChatWords, useNames } from './useChats';

const ONLY_EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D|\s){1,12}$/u;

type Row = Extract<HistoryRow, { readonly kind: 'message' }>;

/** The time stands twice: unseen after the text, to keep room, and in the corner. */
function Bubble({ message, isOurs }: { readonly message: ChatMessage; readonly isOurs: boolean }) {
  const { language } = useSiteState().settings;
  const time = clockTime(message.sentAt, language);
  const isBare = ONLY_EMOJI.test(message.text);
  const look = isBare ? 'bare' : isOurs ? 'bg-chat-accent' : 'bg-chat';
  return (
    <div
      data-testid={`message-text-${message.id}`}
      className={`bubble relative flex ${isOurs ? 'justify-end' : 'justify-start'} ${look}`}
    >
      <div className="relative min-w-0">
        <div className="font-chirp whitespace-pre-wrap break-words text-body">
          <span dir="auto" id={message.id} className="font-chirp whitespace-pre-wrap">
            <MessageText text={message.text} />
          </span>
          <span aria-hidden="true" className="user-select-none inline-block opacity-0 spacer">
            {time}
          </span>
        </div>
        <div className="absolute bottom-0 inset-e-0 flex justify-end">
          <span id={`${message.id}-time`} className="bubble-time">
            {time}
          </span>
        </div>
      </div>
    </div>
  );
}

/** Without a text the time stands beneath. */
function MediaTime({ message }: { readonly message: ChatMessage }) {
  const { language } = useSiteState().settings;
  return (
    <div className="flex justify-end media-time">
      <span id={`${message.id}-time`}>{clockTime(message.sentAt, language)}</span>
    </div>
  );
}

function SendStatus({ status }: { readonly status: ChatMessage['status'] }) {
  const words = useChatWords();
  if (status === 'pending') return <span>…</span>;
  if (status === 'failed') return <span className="wrong">{words.failed}</span>;
  return <span>{status === 'read' ? words.seen : words.sent}</span>;
}

/** One message: ours at the end of the line, theirs at its start. */
export function MessageRow({ chat, row }: { readonly chat: Chat; readonly row: Row }) {
  const words = useChatWords();
  const nameOf = useNames();
  const { message, isFirstOfRun, isLastOfRun, showsStatus } = row;
  const { id, author = '', text, status } = message;
  const isOurs = author === chat.account;
  const isNamed = namesSenders(chat) && !isOurs;
  return (
    <div data-dm-item-key={id} className={isFirstOfRun ? 'message-item first' : 'message-item'}>
      {isNamed && isFirstOfRun ? (
        <div id={`${id}-sender`} dir="auto" className="sender text-subtext2">
          {nameOf(author)}
        </div>
      ) : null}
      <div
        data-dm-message-row={id}
        data-testid={`message-${id}`}
        data-send-status={status}
        className={`message-row flex w-full ${isOurs ? 'justify-end' : 'justify-start'} ${isNamed ? 'named' : ''}`}
      >
        {isNamed ? (
          <div className="sender-face">{isLastOfRun ? <Face handle={author} size={28} /> : null}</div>
        ) : null}
        <div
          data-dm-message-focus-target=""
          tabIndex={-1}
          className={`message-content flex flex-col min-w-0 ${isOurs ? 'items-end' : 'items-start'}`}
        >
          <div role="article" className="relative flex flex-col min-w-0">
            {message.hasPhoto ? <ChatPhoto id={id} /> : null}
            {message.sharesPost ? <SharedPost id={message.sharesPost} /> : null}
            {text === '' ? <MediaTime message={message} /> : <Bubble message={message} isOurs={isOurs} />}
          </div>
        </div>
        <div className={isOurs ? 'react-slot before' : 'react-slot after'}>
          <button type="button" aria-label={words.react} tabIndex={-1} className="round-button small">
            <ChatIcon name="icon-smile" />
          </button>
        </div>
      </div>
      {showsStatus ? (
        <div className="message-info flex justify-end text-subtext3">
          <SendStatus status={status} />
        </div>
      ) : null}
    </div>
  );
}
