import type { CapturedRow } from '../../../domain/capture';
import type { EpochMs, Interval } from '../../../domain/units';
import type { Direction, Service } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { isBold } from '../../fontWeight';
import { LONGEST_NAME, readText } from '../../readText';
import type { OwnPrefixes } from '../../rows/ownPrefixes';
import type { RowMemory } from '../../rows/rowMemory';
import type { RowTimes } from '../../rows/rowTimes';
import { type ShownText, textsIn } from '../../textsIn';
import { isTimeLabel, type TimeLabels } from '../../time/timeLabels';
import type { FacebookSelectors } from '../selectors';
import { utimeOf } from '../utime';
import { type InboxPlace, inboxThreadUrl } from './addresses';

/** A row of the inbox before it is known which conversation it is: it bears no id. */
export interface InboxRow {
  readonly title: string;
  readonly preview: string;
  /** Address of the picture, to tell two people of one name apart. */
  readonly avatar: string;
  readonly isUnread: boolean;
  readonly service: Service | undefined;
  readonly activity: Interval;
  /** The element that has a box. */
  readonly box: HTMLElement;
  readonly titleBox: HTMLElement;
  readonly pictureBox: HTMLElement | undefined;
  readonly timeBox: HTMLElement | undefined;
  /** As it is written in the element of the time. */
  readonly utime: string | null | undefined;
}

interface RowsContext {
  readonly place: InboxPlace;
  readonly labels: TimeLabels;
  readonly times: RowTimes;
  readonly memory: RowMemory<InboxRow>;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

const ROW = /\/thread_row\d*$/;
const LONGEST_PREVIEW = 500;
const WORDS = /[\p{L}\p{N}\p{S}]/u;
const BRANDS: ReadonlyMap<string, Service> = new Map([
  ['Messenger', 'facebook'],
  ['Facebook', 'facebook'],
  ['Instagram', 'instagram'],
  ['WhatsApp', 'whatsapp'],
]);

/** The rows that are mounted, from top to bottom. A row may stand twice in the page; it is one. */
export function readInboxRows(finder: Finder<FacebookSelectors>, context: RowsContext): readonly InboxRow[] {
  const rows = new Map<string, InboxRow>();
  for (const row of finder.all('inboxRow')) {
    const surface = row.getAttribute('data-surface') ?? '';
    if (!ROW.test(surface)) continue;
    const read = recallRow(finder, row, context);
    // Without a number nothing tells two rows apart by their place.
    if (read) rows.set(/\d$/.test(surface) ? surface : `${surface} ${rows.size}`, read);
  }
  return [...rows.values()];
}

const recallRow = (
  finder: Finder<FacebookSelectors>,
  row: HTMLElement,
  context: RowsContext,
): InboxRow | undefined =>
  context.memory.read({
    element: row,
    basis: [context.labels, context.place.pageId, context.place.tabService],
    now: context.now,
    read: () => readRow(finder, row, context),
    isUnchanged,
  });

const isUnchanged = ({ titleBox, pictureBox, avatar, timeBox, utime }: InboxRow): boolean =>
  titleBox.isConnected &&
  pictureBox?.isConnected !== false &&
  timeBox?.isConnected !== false &&
  addressOf(pictureBox) === avatar &&
  writtenIn(timeBox) === utime;

function readRow(
  finder: Finder<FacebookSelectors>,
  row: HTMLElement,
  { place, labels, times, now, unreadable }: RowsContext,
): InboxRow | undefined {
  const titleBox = finder.one('inboxRowTitle', row);
  const title = titleBox === undefined ? '' : readText(titleBox, LONGEST_NAME);
  if (titleBox === undefined || title === '') {
    unreadable.push({ selector: 'inboxRowTitle', element: row });
    return undefined;
  }
  const texts = readMessageTexts(finder, row);
  const [one, other] = texts;
  // Whatever the first of them says beside a time: a message may be one as well.
  const first = one && isTimeLabel(one.text, labels) ? other : one;
  const preview = first === undefined ? '' : previewOf(first);
  const pictureBox = finder.one('inboxAvatar', row);
  const avatar = addressOf(pictureBox);
  const timeBox = finder.one('inboxRowTime', row);
  const time = utimeOf(timeBox);
  const utime = writtenIn(timeBox);
  const key = `${place.pageId} ${title} ${avatar}`;
  const lastActivity = (): Interval => {
    const label = texts.find(({ text }) => isTimeLabel(text, labels))?.text ?? '';
    return times.lastActivityOf({ threadId: key, label, preview }, labels, now);
  };
  return {
    title,
    preview,
    avatar,
    isUnread: isBold(titleBox),
    service: place.tabService ?? BRANDS.get(finder.one('inboxRowService', row)?.getAttribute('alt') ?? ''),
    activity: time ?? lastActivity(),
    box: row.parentElement ?? row,
    titleBox,
    pictureBox,
    timeBox,
    utime,
  };
}

const addressOf = (picture: HTMLElement | undefined): string => picture?.getAttribute('src') ?? '';
const writtenIn = (time: HTMLElement | undefined): string | null | undefined =>
  time?.getAttribute('data-utime');

/** Labels that are given in Business Suite, its buttons and its own time are not what was written. */
function readMessageTexts(finder: Finder<FacebookSelectors>, row: HTMLElement): readonly ShownText[] {
  const extras = finder.all('inboxRowExtra', row);
  return textsIn(row).filter(
    ({ box, text }) => WORDS.test(text) && !extras.some((extra) => extra.contains(box)),
  );
}

/** Emoji are pictures beside the first piece of a text. */
const previewOf = ({ box }: ShownText): string => readText(box, LONGEST_PREVIEW);

/** A row with what its conversation tells of it. */
export function toCapturedRow(
  row: InboxRow,
  place: InboxPlace,
  threadId: string | undefined,
  told: { readonly prefixes: OwnPrefixes; readonly lastDirection: Direction },
): CapturedRow {
  const own = told.prefixes.without(row.preview);
  return {
    threadId: threadId ?? null,
    title: row.title,
    preview: own ?? row.preview,
    lastDirection: directionOf(row.isUnread, own !== undefined, told.lastDirection),
    isUnread: row.isUnread,
    lastActivityLow: row.activity.low,
    lastActivityHigh: row.activity.high,
    isRequest: false,
    isGroup: false,
    ...(threadId === undefined ? {} : { url: inboxThreadUrl(place, threadId) }),
    ...(row.service === undefined ? {} : { service: row.service }),
  };
}

/** What is unread is theirs. Where that contradicts how the preview begins nobody knows. */
function directionOf(isUnread: boolean, bearsOwnPrefix: boolean, byThread: Direction): Direction {
  if (isUnread) return bearsOwnPrefix ? 'unknown' : 'inbound';
  return bearsOwnPrefix ? 'outbound' : byThread;
}
