import type { Author, RawTimeLabel } from './capture';
import type { Message } from './conversation';
import { mergeSentTime } from './timeEvidence';
import type { AuthorKind, Direction } from './vocabulary';

/**
 * One message from two readings of it, such as what is stored and what a page shows now. The order and number of
 * readings do not matter: merging is commutative, associative and idempotent.
 *
 * Times narrow, see `mergeSentTime`; a shortened text gives way to the whole one; what is unknown gives way to what
 * is known; a message once seen being sent by an agent of this browser stays theirs. Which conversation a message
 * stands in is decided by its root, so both readings should come with the same one.
 */
export function mergeMessage(stored: Message, incoming: Message): Message {
  const agentId = greatest(stored.agentId, incoming.agentId);
  const language = greatest(stored.language, incoming.language);
  const timeLabel = latestLabel(stored.timeLabel, incoming.timeLabel);
  const previousId = greatest(stored.previousId, incoming.previousId);
  const position = smallest(stored.position, incoming.position);
  return {
    id: stored.id,
    conversationId: smallestOf(stored.conversationId, incoming.conversationId),
    channel: smallestOf(stored.channel, incoming.channel),
    direction: laterIn(DIRECTIONS, stored.direction, incoming.direction),
    authorKind: laterIn(AUTHOR_KINDS, stored.authorKind, incoming.authorKind),
    ...(agentId === undefined ? {} : { agentId }),
    author: fullerAuthor(stored.author, incoming.author),
    text: fullerText(stored.text, incoming.text),
    ...(language === undefined ? {} : { language }),
    ...(previousId === undefined ? {} : { previousId }),
    ...mergeSentTime(stored, incoming),
    ...(timeLabel === undefined ? {} : { timeLabel }),
    ...(stored.hasHiddenAnswer || incoming.hasHiddenAnswer ? { hasHiddenAnswer: true } : {}),
    ...(position === undefined ? {} : { position }),
  };
}

/** The text of two that tells more: longer, not counting the dots of a shortened one. */
function fullerText(one: string, other: string): string {
  const difference = withoutDots(one).length - withoutDots(other).length;
  if (difference !== 0) return difference > 0 ? one : other;
  return one > other ? one : other;
}

/** The author of two readings, a name or handle that is there before one that is not. */
function fullerAuthor(one: Author, other: Author): Author {
  return authorRank(one) >= authorRank(other) ? one : other;
}

const DIRECTIONS: readonly Direction[] = ['unknown', 'inbound', 'outbound'];
const AUTHOR_KINDS: readonly AuthorKind[] = ['unknown', 'customer', 'teammate', 'automatic', 'me'];

const laterIn = <Value>(order: readonly Value[], one: Value, other: Value): Value =>
  order.indexOf(one) >= order.indexOf(other) ? one : other;

const withoutDots = (text: string): string => text.replace(/(?:…|\.{3})\s*$/u, '');

const authorRank = ({ name, handle }: Author): string =>
  JSON.stringify([name === '' ? 0 : 1, handle === '' ? 0 : 1, handle, name]);

function latestLabel(one?: RawTimeLabel, other?: RawTimeLabel): RawTimeLabel | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  if (one.firstSeenAt !== other.firstSeenAt) return one.firstSeenAt > other.firstSeenAt ? one : other;
  return one.text >= other.text ? one : other;
}

function greatest(one?: string, other?: string): string | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one >= other ? one : other;
}

function smallest(one?: number, other?: number): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return Math.min(one, other);
}

const smallestOf = <Text extends string>(one: Text, other: Text): Text => (one <= other ? one : other);
