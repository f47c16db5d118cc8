import type { Message } from './conversation';
import type { ConversationState } from './conversationState';

/**
 * The state of a conversation in which an answer of ours is known of that was not read: folded away under the customer's
 * comment, or given in private. Who waits for a newer comment than that waits all the same; who wrote nothing newer may
 * have been answered, so that their wait goes on as one that is known only roughly, until the answer is read.
 *
 * @param state that follows from what was read
 * @param spoken all its messages, oldest first
 */
export function stateWithHiddenAnswer(
  state: ConversationState,
  spoken: readonly Message[],
): ConversationState {
  if (state.waitingSince === undefined) return state;
  const last = spoken.findLast(({ direction }) => direction === 'inbound');
  return last?.hasHiddenAnswer ? { ...state, isPerhapsAnswered: true } : state;
}
