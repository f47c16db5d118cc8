import type { CapturedConversation } from '../../../domain/capture';
import { intersection } from '../../../domain/interval';
import type { DirectRow } from './rows';

/** As much of a message as tells it from others. */
const COMPARED = 40;

/**
 * The conversation with what its row tells of the newest message: when it was sent. Only where the row shows that very
 * message; one that shows a reaction tells when somebody reacted. What stands above it was sent no later.
 */
export function withRowTime(conversation: CapturedConversation, row: DirectRow): CapturedConversation {
  const { messages, touchesNewestEnd } = conversation;
  const last = messages.at(-1);
  const words = inOneLine(last?.text ?? '').slice(0, COMPARED);
  const isShown = words !== '' && inOneLine(row.preview).includes(words);
  if (last === undefined || !touchesNewestEnd || !isShown) return conversation;
  const { sentAtLow: low, sentAtHigh: high } = last;
  const both = intersection({ low, high }, row.activity);
  if (both === undefined || both.high - both.low >= high - low) return conversation;
  const timed = { ...last, sentAtLow: both.low, sentAtHigh: both.high, timeSource: 'row' as const };
  const earlier = messages.slice(0, -1).map((message) => ({
    ...message,
    sentAtHigh: Math.max(message.sentAtLow, Math.min(message.sentAtHigh, both.high)),
  }));
  return { ...conversation, messages: [...earlier, timed] };
}

const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
