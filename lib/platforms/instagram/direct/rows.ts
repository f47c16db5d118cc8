import type { CapturedRow } from '../../../domain/capture';
import type { EpochMs, Interval } from '../../../domain/units';
import type { Direction } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { isBold } from '../../fontWeight';
import { LONGEST_NAME, readText } from '../../readText';
import { type NamelessRow, pictureFile } from '../../rows/namelessRow';
import type { OwnPrefixes } from '../../rows/ownPrefixes';
import type { RowMemory } from '../../rows/rowMemory';
import type { RowTimes } from '../../rows/rowTimes';
import { roundedLabels } from '../../time/roundedLabels';
import type { TimeLabels } from '../../time/timeLabels';
import { directPlaceAt, ownAddress, threadUrl } from '../addresses';
import type { InstagramSelectors } from '../selectors';
import { findRowParts, type RowParts } from './rowParts';

/** A row of the inbox before it is known which conversation it is: it bears no id. */
export interface DirectRow extends NamelessRow {
  /** Empty where it shows who is online, or typing, instead of a message. */
  readonly preview: string;
  readonly isUnread: boolean;
  readonly isGroup: boolean;
  /** It is the one that is open. */
  readonly isPressed: boolean;
  /** Where it is a link. */
  readonly linkedThread: string | undefined;
  readonly activity: Interval;
  readonly row: HTMLElement;
  readonly parts: RowParts;
  readonly pictureBox: HTMLElement | undefined;
  readonly linkBox: HTMLElement | undefined;
  /** As it is written in the link. */
  readonly address: string | null | undefined;
}

interface RowsContext {
  readonly account: string | null;
  readonly labels: TimeLabels;
  readonly times: RowTimes;
  readonly memory: RowMemory<DirectRow>;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

const LONGEST_PREVIEW = 500;
const LONGEST_LABEL = 40;

/** The rows that are mounted, from top to bottom. */
export function readDirectRows(
  finder: Finder<InstagramSelectors>,
  context: RowsContext,
): readonly DirectRow[] {
  const current = finder.all('directRow');
  const rows = current.length > 0 ? current : findFormerRows(finder);
  const { account, labels, memory, now } = context;
  const rounded = { ...context, labels: roundedLabels(labels) };
  return rows.flatMap((element) => {
    const read = () => readRow(finder, element, rounded);
    return memory.read({ element, basis: [account, labels], now, read, isUnchanged }) ?? [];
  });
}

const isUnchanged = ({ row, parts, isPressed, pictureBox, avatar, linkBox, address }: DirectRow): boolean =>
  isPressed === isPressedNow(row) &&
  [parts.title, parts.time, parts.preview, parts.line, pictureBox, linkBox].every(isInPage) &&
  avatar === sourceOf(pictureBox) &&
  address === linkBox?.getAttribute('href');

const isInPage = (element: HTMLElement | undefined): boolean => element?.isConnected !== false;
const isPressedNow = (row: HTMLElement): boolean => row.getAttribute('aria-pressed') === 'true';
const sourceOf = (picture: HTMLElement | undefined): string => picture?.getAttribute('src') ?? '';

/** Rows of the former build have no mark of their own; what can be clicked within one is none. */
function findFormerRows(finder: Finder<InstagramSelectors>): readonly HTMLElement[] {
  const rows = finder.all('formerRow').filter((row) => finder.around('directNotes', row) === undefined);
  return rows.filter((row) => !rows.some((other) => other !== row && other.contains(row)));
}

function readRow(
  finder: Finder<InstagramSelectors>,
  row: HTMLElement,
  { account, labels, times, now, unreadable }: RowsContext,
): DirectRow | undefined {
  const parts = findRowParts(finder, row);
  const title = parts && readText(parts.title, LONGEST_NAME);
  if (parts === undefined || !title) {
    unreadable.push({ selector: 'directRowTitle', element: row });
    return undefined;
  }
  const avatars = finder.all('directAvatar', row);
  const [pictureBox] = avatars;
  const avatar = sourceOf(pictureBox);
  const label = parts.time === undefined ? '' : readText(parts.time, LONGEST_LABEL);
  const preview = parts.preview === undefined ? '' : readText(parts.preview, LONGEST_PREVIEW);
  const threadId = JSON.stringify([account, title, pictureFile(avatar)]);
  const linkBox = finder.one('directRowLink', row) ?? finder.around('directRowLink', row);
  const address = linkBox?.getAttribute('href');
  const linked = ownAddress(address ?? null);
  return {
    title,
    avatar,
    preview,
    isUnread: finder.one('directUnread', row) !== undefined || isBold(parts.title),
    // A group without a picture of its own shows two of its members.
    isGroup: avatars.length > 1,
    isPressed: isPressedNow(row),
    linkedThread: linked && directPlaceAt(linked)?.threadId,
    activity: times.lastActivityOf({ threadId, label, preview }, labels, now),
    row,
    parts,
    pictureBox,
    linkBox,
    address,
  };
}

/** What is known of a row from elsewhere. */
interface Told {
  readonly threadId: string | undefined;
  readonly isRequest: boolean;
  readonly prefixes: OwnPrefixes;
  /** Whose the last word is, where its conversation is open. */
  readonly lastDirection: Direction;
}

export function toCapturedRow(
  { title, preview, isUnread, isGroup, activity }: DirectRow,
  { threadId, isRequest, prefixes, lastDirection }: Told,
): CapturedRow {
  const own = preview === '' ? undefined : prefixes.without(preview);
  const isTheirs = isUnread || isRequest;
  return {
    threadId: threadId ?? null,
    title,
    preview: own ?? preview,
    ...(own === undefined ? {} : { shownPreview: preview }),
    lastDirection: directionOf(isTheirs, own !== undefined, lastDirection),
    isUnread,
    lastActivityLow: activity.low,
    lastActivityHigh: activity.high,
    isRequest,
    isGroup,
    ...(threadId === undefined ? {} : { url: threadUrl(threadId) }),
  };
}

/** What is unread, or was never accepted, is theirs. Where that contradicts how the preview begins nobody knows. */
function directionOf(isTheirs: boolean, bearsOwnPrefix: boolean, byThread: Direction): Direction {
  if (isTheirs) return bearsOwnPrefix ? 'unknown' : 'inbound';
  return bearsOwnPrefix ? 'outbound' : byThread;
}
