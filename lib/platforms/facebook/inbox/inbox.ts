import type { CapturedConversation } from '../../../domain/capture';
import type { Direction, Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { soleRowTitled } from '../../rows/namelessRow';
import { ownAddress } from '../addresses';
import type { ChatMemory } from '../chatMemory';
import type { FacebookSelectors } from '../selectors';
import { type InboxPlace, selectedIn } from './addresses';
import { readInboxAnchors } from './anchors';
import { type InboxRow, readInboxRows, toCapturedRow } from './rows';
import { findInboxHistory, readInboxThread } from './thread';

/** As much of a message as tells it from others. */
const COMPARED = 40;

/** Reads the inbox of Meta Business Suite: the list, and the conversation that is open beside it. */
export function readInbox(
  finder: Finder<FacebookSelectors>,
  place: InboxPlace,
  { now, timeZone, account, url }: ReadContext,
  memory: ChatMemory,
): Reading {
  const unreadable: Unreadable[] = [];
  const history = findInboxHistory(finder);
  const surfaces = readInboxSurfaces(finder, place, history);
  const pageLanguage = finder.one('pageLanguage')?.getAttribute('lang');
  const labels = memory.labelsFor(pageLanguage, timeZone);
  const rows = surfaces.includes('businessList')
    ? readInboxRows(finder, {
        place,
        labels,
        times: memory.rowTimes,
        memory: memory.inboxRows,
        now,
        unreadable,
      })
    : [];
  const threadId = readSelectedId(finder, url, place);
  const thread = surfaces.includes('businessConversation')
    ? readInboxThread(finder, history, { place, threadId, labels, now, unreadable }, memory)
    : undefined;
  const owner = place.pageId ?? account;
  const open = findOpenRow(rows, { place, owner, thread }, memory);
  const prefixes = memory.prefixesFor(pageLanguage);
  const last = thread?.messages.at(-1);
  if (open && last?.direction === 'outbound') prefixes.learn(open.preview, last.text);
  const ids = memory.boundRows.threadIdsOf(rows, owner, now);
  return {
    capture: {
      platform: 'facebook',
      surfaces,
      account: owner ?? null,
      rows: rows.map((row, index) => {
        const lastDirection = row === open ? directionAtEnd(row, thread) : 'unknown';
        return toCapturedRow(row, place, ids[index], { prefixes, lastDirection });
      }),
      conversations: thread && thread.messages.length > 0 ? [thread] : [],
      ambient: [],
    },
    anchors: readInboxAnchors(
      finder,
      history,
      rows.map((row, index) => ({ row, threadId: ids[index] })),
      thread,
    ),
    unreadable,
    ...(surfaces.includes('businessComments') ? { unsupported: ['businessComments'] as const } : {}),
  };
}

/** A conversation is expected only once the page has begun to draw one. */
function readInboxSurfaces(
  finder: Finder<FacebookSelectors>,
  place: InboxPlace,
  history: HTMLElement | undefined,
): readonly Surface[] {
  if (place.isCommentTab) return ['businessComments'];
  if (place.isComment) return ['businessList', 'businessComments'];
  const isOpen = history !== undefined || finder.one('inboxHeader') !== undefined;
  return isOpen ? ['businessList', 'businessConversation'] : ['businessList'];
}

/** The address tells; where it does not, this tab's own link. Those of other tabs tell what is selected there. */
function readSelectedId(
  finder: Finder<FacebookSelectors>,
  url: URL,
  { threadId, tab }: InboxPlace,
): string | undefined {
  if (threadId !== undefined) return threadId;
  const here = finder
    .all('inboxTabLink')
    .map((link) => ownAddress(link.getAttribute('href'), url.origin))
    .find((address) => address?.pathname.replace(/\/$/, '') === `/latest/inbox/${tab}`);
  return here && selectedIn(here);
}

interface OpenInbox {
  readonly place: InboxPlace;
  /** Whose inbox it is. */
  readonly owner: string | undefined;
  readonly thread: CapturedConversation | undefined;
}

function findOpenRow(
  rows: readonly InboxRow[],
  { place: { service }, owner, thread }: OpenInbox,
  { boundRows }: ChatMemory,
): InboxRow | undefined {
  if (thread?.threadId === undefined || thread.contact.name === '') return undefined;
  // One person may write by Messenger and on Instagram.
  const possible = rows.filter((row) => !row.service || !service || row.service === service);
  const row = soleRowTitled(possible, thread.contact.name);
  return row !== undefined && showsNewest(row, thread) && boundRows.bind(thread.threadId, row, owner)
    ? row
    : undefined;
}

/** Whether the row tells of the newest message in sight: no state of a row tells that it is the one that is open. */
function showsNewest({ preview, activity }: InboxRow, { messages }: CapturedConversation): boolean {
  const last = messages.at(-1);
  if (last === undefined) return false;
  if (last.text !== '') return preview.includes(beginningOf(last.text));
  const isAtOnce = activity.low <= last.sentAtHigh && activity.high >= last.sentAtLow;
  return last.timeSource === 'attribute' && isAtOnce;
}

/** Previews are one line, and may be shortened. */
const beginningOf = (text: string): string => (text.split('\n')[0] ?? '').slice(0, COMPARED);

/** Whose the last word is, where the row shows the very message that is the newest in sight. */
function directionAtEnd({ preview }: InboxRow, thread: CapturedConversation | undefined): Direction {
  const last = thread?.messages.at(-1);
  if (last === undefined || last.text === '') return 'unknown';
  return preview.includes(beginningOf(last.text)) ? last.direction : 'unknown';
}
