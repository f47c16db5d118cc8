import type { Chat } from '../../../world/chat/model';
import { useSite } from '../site';
import { fill } from '../words';
import { useChatChange, useChatWords, useTitles } from './useChats';

/** Stands in the place of the reply box until a request is accepted. */
export function RequestPrompt({ chat }: { readonly chat: Chat }) {
  const words = useChatWords();
  const { router } = useSite();
  const change = useChatChange();
  const name = useTitles()(chat);
  const accept = () => {
    change(chat.id, { isRequest: false });
    router.go(`/i/chat/${chat.id}`);
  };
  return (
    <div data-testid="dm-message-request-prompt" className="request-prompt">
      <p className="text-subtext1">{fill(words.requestPrompt, { name })}</p>
      <button
        type="button"
        data-testid="dm-message-request-accept-button"
        className="accept"
        onClick={accept}
      >
        {words.accept}
      </button>
    </div>
  );
}
