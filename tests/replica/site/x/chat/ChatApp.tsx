import { useEffect, useState } from 'react';
import { usePlace, useSite, useSiteState } from '../site';
import { Inbox } from './Inbox';
import { ChatIcon } from './icons';
import { Passcode } from './Passcode';
import { Requests } from './Requests';
import { Thread } from './Thread';
import { useChat, useChatWords } from './useChats';

const PASSCODE_PATH = '/i/chat/pin/recovery';

function NothingChosen() {
  const words = useChatWords();
  return (
    <div className="nothing-chosen">
      <ChatIcon name="icon-envelope" className="large" />
      <h2>{words.choose}</h2>
      <p className="text-subtext1">{words.chooseMore}</p>
    </div>
  );
}

/** The chat app: the list on the left, what was chosen from it on the right; or the passcode screen. */
export function ChatApp() {
  const { router, store } = useSite();
  const { settings, isUnlocked } = useSiteState();
  const { route, beneath, path } = usePlace();
  const [drafts, setDrafts] = useState<ReadonlyMap<string, string>>(new Map());
  const shown = beneath ?? route;
  const isRequests = shown.page === 'chat' && shown.isRequests;
  const chat = useChat(shown.page === 'chat' ? shown.chat : undefined);
  const isLocked = settings.isChatLocked && !isUnlocked;
  const isAtPasscode = route.page === 'passcode';

  useEffect(() => {
    if (isLocked && !isAtPasscode) router.replace(`${PASSCODE_PATH}?from=${encodeURIComponent(path)}`);
    if (!isLocked && route.page === 'passcode') router.replace(route.from);
  }, [isLocked, isAtPasscode, path, route, router]);

  return (
    <div className="chat-app" data-theme={settings.theme} lang={settings.language}>
      {isLocked || isAtPasscode ? (
        <Passcode onUnlock={() => store.unlock()} />
      ) : (
        <div id="dm-main-container" data-testid="dm-container" className="panes flex h-full">
          {isRequests ? <Requests selected={chat?.id} /> : <Inbox selected={chat?.id} />}
          <div data-testid="dm-conversation-panel" className="conversation-panel flex-1">
            {chat ? (
              <Thread
                chat={chat}
                draft={drafts.get(chat.id) ?? ''}
                onDraft={(text) => setDrafts((known) => new Map(known).set(chat.id, text))}
              />
            ) : (
              <NothingChosen />
            )}
          </div>
        </div>
      )}
    </div>
  );
}
