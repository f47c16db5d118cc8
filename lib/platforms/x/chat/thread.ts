import type { CapturedConversation } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { isAtNewestEnd } from '../../historyEnd';
import { LONGEST_NAME, readText } from '../../readText';
import type { TimeLabels } from '../../time/timeLabels';
import { handleOf } from '../addresses';
import { type ChatPlace, isGroupId, threadUrl } from './addresses';
import type { ThreadSight } from './belonging';
import type { ChatMemory } from './chatMemory';
import { readItems } from './items';
import { readMessages } from './messages';
import type { ChatRow } from './rows';
import type { ChatSelectors } from './selectors';

interface ThreadContext {
  readonly place: ChatPlace & { readonly threadId: string };
  readonly account: string | null;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  /** The list beside it. */
  readonly rows: readonly ChatRow[];
}

/** The thread that is open; undefined while the page still shows another one, or nothing yet. */
export function readThread(
  finder: Finder<ChatSelectors>,
  { place, account, labels, now, rows }: ThreadContext,
  memory: ChatMemory,
  unreadable: Unreadable[],
): CapturedConversation | undefined {
  const { threadId } = place;
  const isGroup = isGroupId(threadId);
  const title = finder.one('chatTitle');
  const name = title === undefined ? '' : readText(title, LONGEST_NAME);
  const handle = readLinkedHandle(finder);
  const history = finder.one('chatHistory');
  const items = history ? readItems(finder, history) : [];
  const ids = items.flatMap(({ id }) => id ?? []);
  const sight = { threadId, handle, name, ids, ...titleInList(threadId, rows) };
  const claim = memory.belonging.claim(sight, now);
  const isDoubtful = claim === 'corrected' || claim === 'contradictory';
  if (isDoubtful && title) unreadable.push({ selector: 'chatTitle', element: title });
  if (claim === 'other' || claim === 'contradictory') return undefined;

  // A group has a name and no handle.
  const contact = { name, handle: isGroup ? '' : handle };
  const isAtEnd = history !== undefined && isAtNewestEnd(history);
  memory.times.see(threadId, ids, isAtEnd, now);
  return {
    threadId,
    kind: 'message',
    isGroup,
    contact,
    url: threadUrl(threadId, place.list),
    messages: readMessages(finder, items, {
      threadId,
      isAtEnd,
      account,
      contact,
      isGroup,
      labels,
      now,
      memory,
      unreadable,
    }),
    touchesNewestEnd: isAtEnd,
  };
}

/** How the list names a thread: beside head and address the one witness of whose thread is shown. */
function titleInList(
  threadId: string,
  rows: readonly ChatRow[],
): Pick<ThreadSight, 'rowTitle' | 'isNameShared'> {
  const rowTitle = rows.find((row) => row.threadId === threadId)?.texts.title;
  const isNameShared = rows.filter(({ texts }) => texts.title === rowTitle).length > 1;
  return { rowTitle, isNameShared };
}

/** Whom the head of the thread links to: the contact. */
function readLinkedHandle(finder: Finder<ChatSelectors>): string {
  const handles = finder.all('chatContactLink').map((link) => handleOf(link.getAttribute('href')));
  return handles.find((handle) => handle !== undefined) ?? '';
}
