import type { CapturedRow } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Direction } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { withoutOwnPrefix } from '../../rows/ownPrefix';
import type { RowTextMemory } from '../../rows/rowTextMemory';
import type { RowTexts } from '../../rows/rowTexts';
import type { RowTimes } from '../../rows/rowTimes';
import type { TimeLabels } from '../../time/timeLabels';
import { isGroupId, linkedThreadId, threadIdOf, threadUrl } from './addresses';
import type { ChatSelectors } from './selectors';
import { isUnread } from './unread';

/** A row of the list of chats, what was read of it and where. */
export interface ChatRow {
  readonly threadId: string;
  readonly row: HTMLElement;
  readonly texts: RowTexts;
  readonly captured: CapturedRow;
}

interface RowsContext {
  readonly texts: RowTextMemory;
  readonly times: RowTimes;
  readonly labels: TimeLabels;
  readonly pageLanguage: string | null | undefined;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

/** The lists of chats and of requests, as far as they are mounted. */
export function readRows(finder: Finder<ChatSelectors>, context: RowsContext): readonly ChatRow[] {
  const read = (name: 'chatRow' | 'requestRow') =>
    finder.all(name).flatMap((row) => readRow(finder, row, name, context) ?? []);
  const rows = [...read('chatRow'), ...read('requestRow')];
  return [...new Map(rows.map((row) => [row.threadId, row])).values()];
}

function readRow(
  finder: Finder<ChatSelectors>,
  row: HTMLElement,
  name: 'chatRow' | 'requestRow',
  { texts: memory, times, labels, pageLanguage, now, unreadable }: RowsContext,
): ChatRow | undefined {
  const ids = new Set(idsOf(finder, row));
  const [threadId] = ids;
  if (threadId === undefined) return undefined;
  if (ids.size > 1) {
    unreadable.push({ selector: name, element: row });
    return undefined;
  }
  const texts = memory.read(row, labels, now);
  if (texts === undefined) return undefined;

  const { title, label, preview } = texts;
  const activity = times.lastActivityOf({ threadId, label, preview }, labels, now);
  const isNew = isUnread(finder, row, texts.previewBox);
  const own = withoutOwnPrefix(preview, pageLanguage);
  const isRequest = name === 'requestRow';
  const captured = {
    threadId,
    title,
    preview: own ?? preview,
    ...(own === undefined ? {} : { shownPreview: preview }),
    lastDirection: directionOf(isNew || isRequest, own !== undefined),
    isUnread: isNew,
    lastActivityLow: activity.low,
    lastActivityHigh: activity.high,
    isRequest,
    isGroup: isGroupId(threadId),
    url: threadUrl(threadId, isRequest ? 'requests' : 'inbox'),
  };
  return { threadId, row, texts, captured };
}

/** The id stands in the test id, in the link's address and in the link's own id. */
function idsOf(finder: Finder<ChatSelectors>, row: HTMLElement): string[] {
  const testId = row.getAttribute('data-testid') ?? '';
  const option = finder.one('chatRowOption', row);
  const link = finder.one('chatRowLink', row);
  return [
    threadIdOf(testId.replace(/^dm-(?:conversation|message-request)-item-/, '')),
    threadIdOf(option?.id.replace(/^dm-conversation-option-/, '') ?? ''),
    link && linkedThreadId(link.getAttribute('href')),
  ].filter((id) => id !== undefined);
}

/**
 * What is unread is theirs, and so is what was never accepted. A chat that was marked as unread by hand may end with a
 * message of ours: then nobody knows.
 */
function directionOf(isTheirs: boolean, bearsOwnPrefix: boolean): Direction {
  if (isTheirs === bearsOwnPrefix) return 'unknown';
  return isTheirs ? 'inbound' : 'outbound';
}
