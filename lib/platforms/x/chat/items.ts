import type { MessageId } from '../../../domain/vocabulary';
import type { Finder } from '../../finder';
import type { ChatSelectors } from './selectors';

/** An entry of the history that is a message. */
export interface MessageItem {
  readonly id: MessageId;
  readonly item: HTMLElement;
  /** What bears its id; the bubble alone in builds that have nothing around it. */
  readonly row: HTMLElement;
  readonly isBubbleOnly: boolean;
}

/** An entry of the history that is none: the name of a day, a notice, what stands on top. */
export interface OtherItem {
  readonly id?: undefined;
  readonly item: HTMLElement;
}

export type ChatItem = MessageItem | OtherItem;

const MESSAGE = 'message-';
const BUBBLE = 'message-text-';

/** What is mounted of the history, oldest first: its nodes are recycled, so their order in the page means nothing. */
export function readItems(finder: Finder<ChatSelectors>, history: HTMLElement): readonly ChatItem[] {
  const items = finder.all('chatItem', history).map((item) => ({ item, index: indexOf(item) }));
  if (items.some(({ index }, position) => index < (items[position - 1]?.index ?? index))) {
    items.sort((one, other) => one.index - other.index);
  }
  return items.map(({ item }) => readItem(finder, item));
}

/** Where an entry stands in the whole history. */
export const indexOf = (item: HTMLElement): number => Number(item.getAttribute('data-index'));

function readItem(finder: Finder<ChatSelectors>, item: HTMLElement): ChatItem {
  const row = finder.one('chatMessage', item);
  const id = row?.getAttribute('data-testid')?.slice(MESSAGE.length);
  if (row && id) return { id, item, row, isBubbleOnly: false };
  const bubble = finder.one('chatBubble', item);
  const bubbleId = bubble?.getAttribute('data-testid')?.slice(BUBBLE.length);
  return bubble && bubbleId ? { id: bubbleId, item, row: bubble, isBubbleOnly: true } : { item };
}
