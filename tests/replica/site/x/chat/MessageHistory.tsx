import { useEffect, useMemo, useRef, useState } from 'react';
import type { Chat } from '../../../world/chat/model';
import { useSiteState } from '../site';
import { ChatAvatar } from './ChatAvatar';
import { type HistoryRow, historyRows, isMessageKey } from './historyRows';
import { MessageRow } from './MessageRow';
import { noticeOf } from './preview';
import { dayName } from './times';
import { useChatWords, useTitles } from './useChats';
import { useVirtualRows } from './useVirtualRows';
import { VirtualRow } from './VirtualRow';

/** So many messages are there at first, and come with each step back. */
const PAGE = 40;
/** Rows from the oldest at which older ones are fetched. */
const NEAR_TOP = 4;
/** Room beneath the header, which lies over the history, in CSS pixels. */
const LEAD = 84;
/** How long the site takes to find older messages, in milliseconds. */
const FETCH_TIME = 120;

function StartOfHistory({ chat }: { readonly chat: Chat }) {
  const words = useChatWords();
  const title = useTitles()(chat);
  return (
    <div data-testid="dm-conversation-header-item" className="history-start">
      <ChatAvatar chat={chat} size={72} />
      <b dir="auto">{title}</b>
      <span className="text-subtext1">{words.start}</span>
    </div>
  );
}

function RowContent({ row, chat }: { readonly row: HistoryRow; readonly chat: Chat }) {
  const words = useChatWords();
  const { language } = useSiteState().settings;
  switch (row.kind) {
    case 'start':
      return <StartOfHistory chat={chat} />;
    case 'day':
      return (
        <div className="separator-row flex justify-center">
          <span className="text-subtext3">{dayName(row.at, language)}</span>
        </div>
      );
    case 'notice':
      return (
        <div className="separator-row flex justify-center">
          <span className="text-subtext3">{noticeOf(row.message.text, words)}</span>
        </div>
      );
    case 'message':
      return <MessageRow chat={chat} row={row} />;
  }
}

/** The messages of a chat: the newest at the lower end, older ones come when one scrolls up to them. */
export function MessageHistory({ chat }: { readonly chat: Chat }) {
  const words = useChatWords();
  const { settings } = useSiteState();
  const scroller = useRef<HTMLDivElement>(null);
  // What is there at first is counted from the newest; what arrives later does not push old ones out.
  const [oldest, setOldest] = useState(() => Math.max(0, chat.messages.length - PAGE));
  const history = useMemo(
    () => historyRows(chat, Math.max(PAGE, chat.messages.length - oldest)),
    [chat, oldest],
  );
  const keys = useMemo(() => history.map(({ key }) => key), [history]);
  const { rows, height, first, measure, toEnd } = useVirtualRows({
    keys,
    guessedHeight: 48,
    lead: LEAD,
    scroller,
    place: 'dm-message-scroller',
    isHistory: true,
    canHold: isMessageKey,
    isRecycling: settings.isRecycling,
  });
  const isFetching = oldest > 0 && first < NEAR_TOP;
  useEffect(() => {
    if (!isFetching) return;
    const timer = setTimeout(() => setOldest((known) => Math.max(0, known - PAGE)), FETCH_TIME);
    return () => clearTimeout(timer);
  }, [isFetching]);

  const last = chat.messages.at(-1);
  const ownNewest = last?.author === chat.account ? last.id : undefined;
  const seen = useRef(ownNewest);
  useEffect(() => {
    if (ownNewest && ownNewest !== seen.current) toEnd();
    seen.current = ownNewest;
  }, [ownNewest, toEnd]);

  return (
    <div data-testid="dm-message-list-container" className="isolate flex-1 overflow-hidden">
      <div data-testid="dm-message-list" className="relative h-full">
        <div
          ref={scroller}
          role="log"
          tabIndex={0}
          data-testid="dm-message-scroller"
          data-virtualizer="tanstack"
          className="history h-full w-full overflow-y-auto"
        >
          <div style={{ height: `${LEAD}px` }} />
          <div role="status" data-testid="dm-message-list-spinner-slot" className="spinner-slot">
            {isFetching ? words.loading : ''}
          </div>
          <div className="relative w-full" style={{ height: `${height}px` }}>
            {rows.map((row) => {
              const content = history[row.index];
              return content ? (
                <VirtualRow key={row.elementKey} row={row} measure={measure}>
                  <RowContent row={content} chat={chat} />
                </VirtualRow>
              ) : null;
            })}
          </div>
        </div>
      </div>
    </div>
  );
}
