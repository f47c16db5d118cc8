import { useMemo, useRef } from 'react';
import type { Chat } from '../../../world/chat/model';
import { useSiteState } from '../site';
import { ConversationRow } from './ConversationRow';
import { useVirtualRows } from './useVirtualRows';
import { VirtualRow } from './VirtualRow';

/** Height of a row, in CSS pixels. */
const ROW_HEIGHT = 72;

interface ConversationListProps {
  readonly chats: readonly Chat[];
  readonly selected: string | undefined;
  readonly kind: 'inbox' | 'requests';
}

const isAny = (): boolean => true;

const TEST_IDS = {
  inbox: 'dm-conversation-scroller',
  requests: 'dm-message-requests-scroller',
} as const;

export function ConversationList({ chats, selected, kind }: ConversationListProps) {
  const { settings } = useSiteState();
  const scroller = useRef<HTMLDivElement>(null);
  const names = chats.map(({ id }) => id).join(' ');
  const keys = useMemo(() => names.split(' ').filter(Boolean), [names]);
  const { rows, height, measure } = useVirtualRows({
    keys,
    guessedHeight: ROW_HEIGHT,
    lead: 0,
    scroller,
    place: TEST_IDS[kind],
    isHistory: false,
    canHold: isAny,
    isRecycling: settings.isRecycling,
  });
  return (
    <div ref={scroller} data-testid={TEST_IDS[kind]} className="list-scroller h-full w-full overflow-y-auto">
      <div role="listbox" className="relative w-full" style={{ height: `${height}px` }}>
        {rows.map((row) => {
          const chat = chats[row.index];
          return chat ? (
            <VirtualRow key={row.elementKey} row={row} measure={measure}>
              <ConversationRow chat={chat} kind={kind} isSelected={chat.id === selected} />
            </VirtualRow>
          ) : null;
        })}
      </div>
      <div data-testid="dm-conversation-list-loading-footer" />
    </div>
  );
}
