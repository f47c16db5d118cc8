import type { Message } from './conversation';
import type { ConversationState } from './conversationState';
import { isUnanswered, type ListRow, stateWithRow } from './listRow';
import type { Resolution } from './projection';
import type { ConversationId } from './vocabulary';

/** A row that is newer than all that was read of its conversation. */
export interface NewerRow {
  readonly conversationId: ConversationId;
  readonly row: ListRow;
}

export interface LinkedState {
  readonly state: ConversationState;
  /** Where the customer wrote last: there the wait stands. Undefined when nobody waits. */
  readonly waitsIn: ConversationId | undefined;
}

/**
 * The one state of conversations that are linked, see `stateWithRow`.
 *
 * @param read what follows from all that was read of them
 * @param spoken all their messages, oldest first
 */
export function linkedState(
  read: ConversationState,
  spoken: readonly Message[],
  rows: readonly NewerRow[],
  resolutions: readonly Resolution[],
): LinkedState {
  let state = read;
  let waitsIn = spoken.findLast(({ direction }) => direction === 'inbound')?.conversationId;
  for (const { conversationId, row } of rows.toSorted(byActivity)) {
    // The last word there is ours, but the question in another conversation came after it.
    if (row.lastDirection === 'outbound' && row.lastActivityHigh < (state.waitingSinceLow ?? 0)) continue;
    state = stateWithRow(state, row, resolutions);
    if (isUnanswered(row)) waitsIn = conversationId;
  }
  return { state, waitsIn: state.waitingSince === undefined ? undefined : waitsIn };
}

const byActivity = ({ row: one }: NewerRow, { row: other }: NewerRow): number =>
  one.lastActivityHigh - other.lastActivityHigh || one.capturedAt - other.capturedAt;
