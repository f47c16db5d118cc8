import type { Author, CapturedMessage } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Direction, MessageId } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import { LONGEST_NAME, readText } from '../../readText';
import type { TimeLabels } from '../../time/timeLabels';
import type { ChatMemory } from './chatMemory';
import { type ChatItem, indexOf, type MessageItem } from './items';
import type { ChatSelectors } from './selectors';
import { readSentTimes } from './sentTimes';

interface MessagesContext {
  readonly threadId: string;
  /** Whether the newest message is in sight. */
  readonly isAtEnd: boolean;
  readonly account: string | null;
  readonly contact: Author;
  readonly isGroup: boolean;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  readonly memory: ChatMemory;
  readonly unreadable: Unreadable[];
}

const SENT: ReadonlySet<string | null> = new Set([null, '', 'sent', 'delivered', 'read']);
const UNSENT: ReadonlySet<string | null> = new Set(['pending', 'sending', 'failed', 'error']);

/** The messages in sight, oldest first, without those of ours that were not sent (yet). */
export function readMessages(
  finder: Finder<ChatSelectors>,
  items: readonly ChatItem[],
  context: MessagesContext,
): readonly CapturedMessage[] {
  const { memory, unreadable, labels, now } = context;
  const times = readSentTimes(items, memory.times, labels, now);
  const messages: CapturedMessage[] = [];
  const unsent = new Map<MessageId, string>();
  let above: Above | undefined;
  for (const entry of items) {
    const index = indexOf(entry.item);
    // What stands between two that are mounted may be a message that is not.
    if (above && index - above.index > 1) above = undefined;
    const time = entry.id === undefined ? undefined : times.get(entry.id);
    const direction = directionOf(entry, memory, unreadable);
    if (entry.id === undefined || time === undefined || !isSent(entry, direction, unreadable)) {
      if (entry.id !== undefined) unsent.set(entry.id, textOf(finder, entry));
      above = above && { ...above, index, name: '' };
      continue;
    }
    const author = authorOf(finder, entry, direction, above?.name, context);
    messages.push({
      id: entry.id,
      ...(above === undefined ? {} : { previousId: above.id }),
      direction,
      author,
      text: textOf(finder, entry),
      sentAtLow: time.low,
      sentAtHigh: time.high,
      timeSource: time.source,
    });
    above = { id: entry.id, index, name: direction === 'inbound' ? author.name : '' };
  }
  memory.unsent.see(context.threadId, unsent, context.isAtEnd);
  return messages;
}

/** The message above, and who wrote it if that was somebody else. */
interface Above {
  readonly id: MessageId;
  readonly index: number;
  readonly name: string;
}

const directionOf = (entry: ChatItem, { directions }: ChatMemory, unreadable: Unreadable[]): Direction =>
  entry.id === undefined || entry.isBubbleOnly ? 'unknown' : directions.read(entry.row, unreadable);

/** What is not sent answers nobody. A status that nobody has heard of is told, and the message left out. */
function isSent({ row }: MessageItem, direction: Direction, unreadable: Unreadable[]): boolean {
  const status = row.getAttribute('data-send-status');
  if (direction === 'inbound' || SENT.has(status)) return true;
  if (!UNSENT.has(status)) unreadable.push({ selector: 'chatMessage', element: row });
  return false;
}

/** In a group only the first of several messages of one person bears the name. */
function authorOf(
  finder: Finder<ChatSelectors>,
  { id, item }: MessageItem,
  direction: Direction,
  nameAbove: string | undefined,
  { account, contact, isGroup, memory }: MessagesContext,
): Author {
  if (direction === 'outbound') return { name: '', handle: account ?? '' };
  if (direction === 'unknown') return { name: '', handle: '' };
  if (!isGroup) return contact;
  const sender = finder.one('chatSender', item);
  const name = sender === undefined ? (nameAbove ?? '') : readText(sender, LONGEST_NAME);
  return { name: memory.senders.learn(id, name), handle: '' };
}

/** Empty for what is only a picture or somebody's post. */
function textOf(finder: Finder<ChatSelectors>, { id, item }: MessageItem): string {
  const bubbles = finder.all('chatBubble', item);
  const own = bubbles.find((bubble) => bubble.getAttribute('data-testid') === `message-text-${id}`);
  if (own === undefined) return '';
  const texts = finder.all('chatText', own);
  const text =
    texts.find((each) => each.parentElement === own) ?? texts.findLast((each) => !isQuoted(each, own));
  return text === undefined ? '' : readText(text);
}

/** What a message answers or shares is a link or something to press, and stands before what was written. */
function isQuoted(text: Element, bubble: Element): boolean {
  for (let around: Element | null = text; around && around !== bubble; around = around.parentElement) {
    const role = around.getAttribute('role');
    if (['a', 'button', 'blockquote'].includes(around.localName) || role === 'link' || role === 'button')
      return true;
  }
  return false;
}
