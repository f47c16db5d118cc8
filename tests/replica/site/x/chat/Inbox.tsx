import { useState } from 'react';
import { isUnread } from '../../../world/chat/model';
import { useSite } from '../site';
import { ConversationList } from './ConversationList';
import { ChatIcon } from './icons';
import { OverlayLayer } from './OverlayLayer';
import { useChatWords, useInbox, useTitles } from './useChats';

type Filter = 'all' | 'unread';

interface FilterMenuProps {
  readonly filter: Filter;
  onFilter(filter: Filter): void;
}

function FilterMenu({ filter, onFilter }: FilterMenuProps) {
  const words = useChatWords();
  const { router } = useSite();
  const waiting = useInbox(true).length;
  const [place, setPlace] = useState<DOMRect>();
  const item = (name: Filter | 'requests', choose: () => void) => (
    <button
      type="button"
      role="menuitemradio"
      aria-checked={name === filter}
      data-testid={`dm-inbox-dropdown-${name}`}
      className="menu-item flex"
      onClick={() => {
        setPlace(undefined);
        choose();
      }}
    >
      <span className="flex-1">{words[name]}</span>
      {name === 'requests' && waiting > 0 ? <span className="text-subtext1">{waiting}</span> : null}
    </button>
  );
  return (
    <div className="relative">
      <button
        type="button"
        aria-haspopup="menu"
        aria-expanded={place !== undefined}
        data-testid="dm-inbox-dropdown-trigger"
        className="filter flex items-center"
        onClick={(event) => setPlace(event.currentTarget.getBoundingClientRect())}
      >
        {words[filter]}
        <ChatIcon name="icon-chevron-down" />
      </button>
      {place ? (
        <OverlayLayer at={place} onClose={() => setPlace(undefined)}>
          <div role="menu" data-testid="dm-inbox-dropdown-content" className="menu">
            {item('all', () => onFilter('all'))}
            {item('unread', () => onFilter('unread'))}
            {item('requests', () => router.go('/i/chat/requests'))}
          </div>
        </OverlayLayer>
      ) : null}
    </div>
  );
}

export function Inbox({ selected }: { readonly selected: string | undefined }) {
  const words = useChatWords();
  const titleOf = useTitles();
  const chats = useInbox(false);
  const [filter, setFilter] = useState<Filter>('all');
  const [query, setQuery] = useState('');
  const wanted = query.trim().toLocaleLowerCase();
  const shown = chats.filter(
    (chat) => (filter === 'all' || isUnread(chat)) && titleOf(chat).toLocaleLowerCase().includes(wanted),
  );
  return (
    <div data-testid="dm-inbox-panel" className="inbox-panel flex flex-col">
      <div className="inbox-head flex items-center">
        <h2 data-testid="dm-inbox-title" className="flex-1">
          {words.chat}
        </h2>
        <FilterMenu filter={filter} onFilter={setFilter} />
        <button
          type="button"
          aria-label={words.newChat}
          data-testid="dm-new-chat-button"
          className="round-button"
        >
          <ChatIcon name="icon-new-message" />
        </button>
      </div>
      <div className="search flex items-center">
        <ChatIcon name="icon-search" />
        <input
          data-testid="dm-search-bar"
          type="text"
          aria-label={words.search}
          placeholder={words.search}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
          className="flex-1"
        />
      </div>
      {shown.length > 0 ? (
        <ConversationList chats={shown} selected={selected} kind="inbox" />
      ) : (
        <p className="empty text-subtext1">{words.nothing}</p>
      )}
    </div>
  );
}
