import type { CapturedRow } from '../../../domain/capture';
import type { Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import type { ChatPlace } from './addresses';
import { readChatAnchors } from './anchors';
import type { ChatMemory } from './chatMemory';
import { type ChatRow, readRows } from './rows';
import type { ChatSelectors } from './selectors';
import { readThread } from './thread';

interface ChatContext extends Omit<ReadContext, 'account'> {
  readonly place: ChatPlace;
  readonly account: string | null;
  readonly unreadable: Unreadable[];
}

/** Reads X Chat: the list of chats or requests, and the thread that is open beside it. */
export function readChat(finder: Finder<ChatSelectors>, context: ChatContext, memory: ChatMemory): Reading {
  const { place, account, timeZone, now, unreadable } = context;
  const surfaces = readChatSurfaces(finder, place);
  const pageLanguage = finder.one('pageLanguage')?.getAttribute('lang');
  const labels = memory.labelsFor(pageLanguage, timeZone);
  const { rows: times, rowTexts: texts } = memory;
  const shown = readRows(finder, { texts, times, labels, pageLanguage, now, unreadable });
  const rows = ownRows(shown, context, memory);
  const { threadId } = place;
  memory.belonging.goTo(threadId);
  const isThreadShown =
    threadId !== undefined &&
    surfaces.includes('conversation') &&
    isOwnThread(threadId, rows, account, memory);
  const thread = isThreadShown
    ? readThread(finder, { place: { ...place, threadId }, account, labels, now, rows }, memory, unreadable)
    : undefined;
  return {
    capture: {
      platform: 'x',
      surfaces,
      account,
      rows: rows.map(({ captured }) => withKnownDirection(captured, memory)),
      conversations: thread && thread.messages.length > 0 ? [thread] : [],
      ambient: [],
    },
    anchors: readChatAnchors(finder, rows, thread),
    unreadable,
  };
}

/** What was not sent answers nobody, although the list shows it as the last word. */
const withKnownDirection = (row: CapturedRow, { unsent }: ChatMemory): CapturedRow =>
  row.lastDirection === 'outbound' && row.threadId !== null && unsent.isUnsent(row.threadId, row.preview)
    ? { ...row, lastDirection: 'unknown' }
    : row;

/** Without those of the account that was signed in before. */
function ownRows(
  shown: readonly ChatRow[],
  { account, now, unreadable }: ChatContext,
  { owners }: ChatMemory,
): readonly ChatRow[] {
  if (account === null) return shown;
  const { own, isDoubtful } = owners.listed(
    account,
    shown.map(({ threadId }) => threadId),
    now,
  );
  const foreign = shown.find(({ threadId }) => !own.has(threadId));
  if (isDoubtful && foreign) unreadable.push({ selector: 'chatRow', element: foreign.row });
  return shown.filter(({ threadId }) => own.has(threadId));
}

const isOwnThread = (
  threadId: string,
  rows: readonly ChatRow[],
  account: string | null,
  { owners }: ChatMemory,
): boolean => account === null || owners.isOwn(account, threadId, new Set(rows.map((row) => row.threadId)));

/** Nothing is to be expected behind a passcode, and no thread before the page has begun to draw it. */
function readChatSurfaces(finder: Finder<ChatSelectors>, { threadId }: ChatPlace): readonly Surface[] {
  if (finder.one('passcode')) return [];
  const isThreadShown = threadId !== undefined && finder.one('chatThreadSign') !== undefined;
  return isThreadShown ? ['conversationList', 'conversation'] : ['conversationList'];
}
