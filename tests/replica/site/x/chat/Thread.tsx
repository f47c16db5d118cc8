import { useEffect } from 'react';
import { type Chat, isGroup } from '../../../world/chat/model';
import { Link } from '../Link';
import { useSite, useSiteState } from '../site';
import { fill } from '../words';
import { ChatAvatar } from './ChatAvatar';
import { ChatComposer } from './ChatComposer';
import { ChatIcon } from './icons';
import { MessageHistory } from './MessageHistory';
import { RequestPrompt } from './RequestPrompt';
import { useChatChange, useChatWords, useTitles } from './useChats';

function ThreadHeader({ chat }: { readonly chat: Chat }) {
  const words = useChatWords();
  const { router } = useSite();
  const title = useTitles()(chat);
  const to = isGroup(chat) ? `/i/chat/${chat.id}/info` : `/${chat.members[0] ?? ''}`;
  return (
    <div data-testid="dm-conversation-header" className="thread-head flex items-center">
      <button
        type="button"
        aria-label={words.back}
        className="round-button back"
        onClick={() => router.go(chat.isRequest ? '/i/chat/requests' : '/i/chat')}
      >
        <ChatIcon name="icon-arrow-left" />
      </button>
      <Link to={to} className="flex items-center min-w-0 flex-1 thread-who">
        <ChatAvatar chat={chat} size={40} />
        <div className="min-w-0 flex-1">
          <div dir="auto" data-testid="dm-conversation-username" className="font-chirp thread-name truncate">
            {title}
          </div>
          <div className="text-subtext2 flex items-center">
            {isGroup(chat) ? (
              <span>{fill(words.members, { count: chat.members.length + 1 })}</span>
            ) : (
              <>
                <ChatIcon name="icon-lock" />
                <span>{words.encrypted}</span>
              </>
            )}
          </div>
        </div>
      </Link>
      <button
        type="button"
        aria-label={words.more}
        data-testid="dm-conversation-more-button"
        className="round-button"
      >
        <ChatIcon name="icon-information-circle" />
      </button>
    </div>
  );
}

interface ThreadProps {
  readonly chat: Chat;
  readonly draft: string;
  onDraft(text: string): void;
}

/** An open chat. Opening it means having read it, except among the requests. */
export function Thread({ chat, draft, onDraft }: ThreadProps) {
  const { settings } = useSiteState();
  const change = useChatChange();
  const { id, isRequest } = chat;
  const newest = chat.messages.at(-1)?.sentAt ?? 0;
  useEffect(() => {
    if (!isRequest && document.visibilityState === 'visible') change(id, { readUntil: newest });
  }, [id, isRequest, newest, change]);
  return (
    <div className="relative flex h-full flex-1">
      <div data-testid="dm-conversation-content" className="relative flex h-full grow flex-col min-w-0">
        <ThreadHeader chat={chat} />
        <MessageHistory key={`history-${chat.id}`} chat={chat} />
        {chat.isRequest ? (
          <RequestPrompt chat={chat} />
        ) : (
          <ChatComposer
            key={settings.isChatBoxReused ? 'box' : `box-${chat.id}`}
            chat={chat}
            draft={draft}
            onDraft={onDraft}
          />
        )}
      </div>
    </div>
  );
}
