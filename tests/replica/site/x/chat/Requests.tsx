import { useSite } from '../site';
import { ConversationList } from './ConversationList';
import { ChatIcon } from './icons';
import { useChatWords, useInbox } from './useChats';

/** Those who write without being followed: nobody is told of them. */
export function Requests({ selected }: { readonly selected: string | undefined }) {
  const words = useChatWords();
  const { router } = useSite();
  const chats = useInbox(true);
  return (
    <div data-testid="dm-inbox-panel" className="inbox-panel flex flex-col">
      <div data-testid="dm-message-requests" className="requests flex flex-col h-full">
        <div className="inbox-head flex items-center">
          <button
            type="button"
            aria-label={words.back}
            data-testid="dm-message-requests-back"
            className="round-button"
            onClick={() => router.go('/i/chat')}
          >
            <ChatIcon name="icon-arrow-left" />
          </button>
          <h2 className="flex-1">{words.requests}</h2>
        </div>
        {chats.length > 0 ? (
          <ConversationList chats={chats} selected={selected} kind="requests" />
        ) : (
          <p data-testid="dm-message-requests-empty" className="empty text-subtext1">
            {words.noRequests}
          </p>
        )}
        <button
          type="button"
          data-testid="dm-message-requests-other-button"
          className="other-requests text-subtext1"
          onClick={() => router.go('/i/chat/requests/other')}
        >
          {words.otherRequests}
        </button>
      </div>
    </div>
  );
}
