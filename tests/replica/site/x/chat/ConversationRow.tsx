import { testIdOf } from '../../../world/chat/ids';
import { type Chat, isUnread } from '../../../world/chat/model';
import { Link } from '../Link';
import { useSiteState } from '../site';
import { ChatAvatar } from './ChatAvatar';
import { ChatIcon } from './icons';
import { previewOf } from './preview';
import { relativeTime } from './times';
import { addressOf, useChatWords, useNames, useTitles } from './useChats';

const TEST_IDS = { inbox: 'dm-conversation-item', requests: 'dm-message-request-item' } as const;

interface ConversationRowProps {
  readonly chat: Chat;
  readonly kind: keyof typeof TEST_IDS;
  readonly isSelected: boolean;
}

/** One chat in the list. Only the link within it navigates. */
export function ConversationRow({ chat, kind, isSelected }: ConversationRowProps) {
  const words = useChatWords();
  const { language } = useSiteState().settings;
  const titleOf = useTitles();
  const nameOf = useNames();
  const isNew = isUnread(chat);
  const id = testIdOf(chat.id);
  const last = chat.messages.at(-1);
  return (
    <div
      data-testid={`${TEST_IDS[kind]}-${id}`}
      className={`conversation-row ${isNew ? 'unread' : ''} ${isSelected ? 'selected' : ''}`}
      {...(isNew ? { 'aria-description': words.unread } : {})}
    >
      <Link
        to={addressOf(chat)}
        role="option"
        id={`dm-conversation-option-${id}`}
        aria-selected={isSelected}
        className="row-link flex items-center"
      >
        <ChatAvatar chat={chat} size={48} />
        <div className="row-text min-w-0 flex-1">
          <div className="flex items-baseline">
            <span dir="auto" className="font-chirp line-clamp-1 row-name">
              {titleOf(chat)}
            </span>
            <span className="row-time text-subtext1">{last ? relativeTime(last.sentAt, language) : ''}</span>
          </div>
          <div className="flex items-center">
            <span dir="auto" className="font-chirp truncate row-preview flex-1">
              {previewOf(chat, words, nameOf)}
            </span>
            {isNew ? <ChatIcon name="icon-circle-fill" className="text-chat-accent dot" /> : null}
          </div>
        </div>
      </Link>
    </div>
  );
}
