import type { CapturedRow } from './capture';
import type { Message } from './conversation';
import type { ConversationState } from './conversationState';
import type { Resolution } from './projection';
import type { EpochMs } from './units';

/** What the entry of a native list tells of a conversation, and when it was seen. */
export interface ListRow
  extends Pick<
    CapturedRow,
    'lastDirection' | 'isUnread' | 'shownPreview' | 'lastActivityLow' | 'lastActivityHigh'
  > {
  readonly capturedAt: EpochMs;
}

/** How far a conversation was read. */
export interface ReadSoFar {
  /** The newest message; undefined before any was read. */
  readonly last: Message | undefined;
  /** When messages of it were last told from a page. */
  readonly readAt: EpochMs | undefined;
}

/**
 * Whether a row shows something newer than all that was read. Its time is coarse ("2 h"), so that where it leaves the
 * question open the rest of the row answers: what is unread after it was read is new, and so is what was said by
 * the other side.
 */
export function isRowNewer(row: ListRow, { last, readAt }: ReadSoFar): boolean {
  if (readAt !== undefined && readAt >= row.capturedAt) return false;
  if (last === undefined) return true;
  if (row.lastActivityHigh < last.sentAtLow || showsMessage(row, last)) return false;
  if (row.lastActivityLow > last.sentAtHigh || row.isUnread) return true;
  return (
    row.lastDirection !== 'unknown' && last.direction !== 'unknown' && row.lastDirection !== last.direction
  );
}

/** Whether what looks like a word of ours, "You: …", is what the customer wrote, and was read. */
function showsMessage({ shownPreview = '' }: ListRow, { direction, text }: Message): boolean {
  const shown = plain(shownPreview).replace(/(?:…|\.\.\.)$/, '');
  return direction === 'inbound' && shown !== '' && plain(text).startsWith(shown);
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Somebody wrote what nobody here has looked at. What of it is ours is never unread. */
export const isUnanswered = (row: ListRow): boolean => row.isUnread && row.lastDirection !== 'outbound';

/** Whether the row was first seen after this moment, and tells of something that may be later than it. */
export const isLaterThan = (row: ListRow, moment: EpochMs): boolean =>
  row.capturedAt > moment && row.lastActivityHigh > moment;

/**
 * The state of a conversation whose row is newer than all that was read of it, see `isRowNewer`.
 *
 * An unread row waits since the moment it tells, the latest that it can mean: there may be more unread messages before
 * the last. A wait that was read before goes on. Where the last word is ours, somebody answered out of our sight; but
 * only a word of the page says so, which a customer may write too, so that a wait that was read then goes on as one that
 * is known only roughly, until the thread is read.
 *
 * @param state that follows from what was read
 * @param resolutions in the order of the events
 */
export function stateWithRow(
  state: ConversationState,
  row: ListRow,
  resolutions: readonly Resolution[],
): ConversationState {
  if (row.lastDirection === 'outbound') {
    return {
      ...state,
      isBehind: true,
      ...(state.waitingSince === undefined ? {} : { isPerhapsAnswered: true }),
    };
  }
  const last = resolutions.at(-1);
  const isDealtWith = last?.type === 'resolved' && !isLaterThan(row, last.at);
  if (!isUnanswered(row) || isDealtWith || state.waitingSince !== undefined) {
    return { ...state, isBehind: true };
  }
  return {
    isResolved: false,
    waitingSince: row.lastActivityHigh,
    waitingSinceLow: row.lastActivityLow,
    waitingSinceHigh: row.lastActivityHigh,
    isWaitFromRow: true,
    isBehind: true,
  };
}
