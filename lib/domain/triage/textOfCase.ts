import type { Message } from '../conversation';
import { withoutLeadingHandles } from '../leadingHandles';

/** In UTF-16 units: what a case is about is said in the beginning. */
export const LONGEST_CASE_TEXT = 1000;

/**
 * What the customer says that a tag would be about: all that was written since the last answer, or else before it.
 *
 * @param messages oldest first
 */
export function textOfCase(messages: readonly Pick<Message, 'direction' | 'text'>[]): string {
  const last = messages.findLastIndex(({ direction }) => direction === 'inbound');
  const before = messages.findLastIndex(({ direction }, index) => direction === 'outbound' && index < last);
  return messages
    .slice(before + 1, last + 1)
    .flatMap(({ direction, text }) => (direction === 'inbound' ? withoutLeadingHandles(text) : []))
    .join('\n')
    .slice(0, LONGEST_CASE_TEXT)
    .toWellFormed();
}
