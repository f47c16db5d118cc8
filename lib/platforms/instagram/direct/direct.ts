import type { Direction, Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { pictureFile, soleRowTitled } from '../../rows/namelessRow';
import type { DirectPlace } from '../addresses';
import type { InstagramSelectors } from '../selectors';
import { readDirectAnchors } from './anchors';
import type { DirectMemory } from './directMemory';
import { isRequestFolder } from './folders';
import { withRowTime } from './lastMessageTime';
import { type DirectRow, readDirectRows, toCapturedRow } from './rows';
import { type OpenThread, readThread } from './thread';

/** Reads Instagram's inbox: the list, and the conversation that is open beside it. */
export function readDirect(
  finder: Finder<InstagramSelectors>,
  { threadId, isRequests }: DirectPlace,
  { now, timeZone, account: given }: ReadContext,
  memory: DirectMemory,
): Reading {
  const unreadable: Unreadable[] = [];
  const account = given ?? null;
  const pageLanguage = finder.one('pageLanguage')?.getAttribute('lang');
  const labels = memory.labelsFor(pageLanguage, timeZone);
  const history = finder.one('directHistory');
  const boxes = finder.all('directComposer');
  const surfaces = readSurfaces(threadId, history !== undefined || boxes.length > 0);
  const context = { account, pageLanguage, labels, now, unreadable };
  const rows = readDirectRows(finder, { ...context, times: memory.rowTimes, memory: memory.rows });
  const thread =
    threadId !== undefined && surfaces.includes('conversation')
      ? readThread(finder, { ...context, threadId }, memory)
      : undefined;
  const open = findOpenRow(rows, thread, account, memory);
  const prefixes = memory.prefixesFor(pageLanguage);
  const last = thread?.conversation.touchesNewestEnd ? thread.conversation.messages.at(-1) : undefined;
  if (open && last?.direction === 'outbound') prefixes.learn(open.preview, last.text);
  const bound = memory.boundRows.threadIdsOf(rows, given, now);
  const listed = rows.map((row, index) => ({ row, threadId: row.linkedThread ?? bound[index] }));
  const conversation = thread && open ? withRowTime(thread.conversation, open) : thread?.conversation;
  const isRequest = isRequests || isRequestFolder(finder);
  return {
    capture: {
      platform: 'instagram',
      surfaces,
      account,
      rows: listed.map(({ row, threadId: id }) => {
        const lastDirection: Direction = row === open ? (last?.direction ?? 'unknown') : 'unknown';
        const isGroup = row.isGroup || (row === open && thread?.conversation.isGroup === true);
        return toCapturedRow({ ...row, isGroup }, { threadId: id, isRequest, prefixes, lastDirection });
      }),
      conversations: conversation && conversation.messages.length > 0 ? [conversation] : [],
      ambient: [],
    },
    anchors: readDirectAnchors(finder, { history, boxes }, listed, conversation),
    unreadable,
  };
}

/** A conversation is expected only once the page has begun to draw one. */
const readSurfaces = (threadId: string | undefined, isBegun: boolean): readonly Surface[] =>
  threadId !== undefined && isBegun ? ['conversationList', 'conversation'] : ['conversationList'];

/**
 * The row of the conversation that is open: the one that is pressed, if it shows the same name. In builds that press none,
 * the only one of that name, if it shows the same picture.
 */
function findOpenRow(
  rows: readonly DirectRow[],
  thread: OpenThread | undefined,
  account: string | null,
  { boundRows }: DirectMemory,
): DirectRow | undefined {
  const { header, conversation } = thread ?? {};
  if (header === undefined || header.title === '' || conversation?.threadId === undefined) return undefined;
  const [pressed, ...others] = rows.filter(({ isPressed }) => isPressed);
  const row = pressed ?? soleRowTitled(rows, header.title);
  if (row === undefined || others.length > 0 || row.title !== header.title) return undefined;
  if (pressed === undefined && isOtherPicture(row.avatar, header.avatar)) return undefined;
  return boundRows.bind(conversation.threadId, row, account ?? undefined) ? row : undefined;
}

const isOtherPicture = (one: string, other: string): boolean =>
  one !== '' && other !== '' && pictureFile(one) !== pictureFile(other);
