import type { EpochMs } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import type { Entry } from '../../chats/separatedTimes';
import type { Finder } from '../../finder';
import { readText } from '../../readText';
import type { RowMemory } from '../../rows/rowMemory';
import type { FacebookSelectors } from '../selectors';

/** A message in the transcript of Business Suite. */
export interface InboxMessage {
  /** Undefined in builds that have none. */
  readonly id: MessageId | undefined;
  readonly text: string;
  /** What bears its text or picture, or its id where it has neither. */
  readonly bubble: HTMLElement;
  readonly item: HTMLElement;
  /** What tells the second it was sent; undefined where nothing does. */
  readonly timeBox: HTMLElement | undefined;
}

export type InboxEntries = readonly Entry<InboxMessage>[];

const LONGEST_TIME = 100;

/**
 * What is mounted of the transcript, oldest first. Ids come later than messages: while some bear one, those without are not
 * taken for messages that never have one.
 */
export function readInboxEntries(
  finder: Finder<FacebookSelectors>,
  history: HTMLElement,
  memory: RowMemory<InboxEntries>,
  now: EpochMs,
): InboxEntries {
  const ids = finder.all('inboxMessageId', history);
  const read = () => readEntries(finder, history, ids.length > 0);
  const entries = memory.read({
    element: history,
    // A picture that comes says nothing, but it is there.
    basis: [...finder.all('inboxPicture', history), ...ids.flatMap(signsOf)],
    now,
    read,
    isUnchanged: isInPage,
  });
  return entries ?? [];
}

/** Ids come late, and may be replaced. */
const signsOf = (element: HTMLElement) => [element, element.getAttribute('data-message-id')];

const isInPage = (entries: InboxEntries): boolean =>
  entries.every(
    ({ messages, time }) =>
      time?.element.isConnected !== false && messages.every(({ bubble }) => bubble.isConnected),
  );

function readEntries(
  finder: Finder<FacebookSelectors>,
  history: HTMLElement,
  isWithIds: boolean,
): InboxEntries {
  return finder.all('inboxItem', history).map((item) => {
    const messages = isWithIds ? readWithIds(finder, item) : readWithoutId(finder, item);
    if (messages.length > 0 || !isTime(item)) return { messages };
    return { messages, time: { element: item, text: readText(item, LONGEST_TIME) } };
  });
}

/** A time is one span and nothing else; a notice stands deeper, and in no span. */
const isTime = ({ childElementCount, firstElementChild }: HTMLElement): boolean =>
  childElementCount === 1 && firstElementChild?.localName === 'span';

/** Several bubbles of one sender may share an id: they are one message. */
function readWithIds(finder: Finder<FacebookSelectors>, item: HTMLElement): readonly InboxMessage[] {
  const parts = Map.groupBy(finder.all('inboxMessageId', item), (part) =>
    part.getAttribute('data-message-id'),
  );
  return [...parts].flatMap(([id, elements]) => {
    const [first] = elements;
    if (!id || first === undefined) return [];
    const texts = elements.map((element) => readText(finder.one('inboxText', element) ?? element));
    const timeBox = findTime(finder, first, item);
    return { id, item, bubble: first, timeBox, text: texts.filter((text) => text !== '').join('\n') };
  });
}

function readWithoutId(finder: Finder<FacebookSelectors>, item: HTMLElement): readonly InboxMessage[] {
  const text = finder.one('inboxText', item);
  const bubble = text ?? finder.one('inboxPicture', item);
  if (bubble === undefined) return [];
  const timeBox = findTime(finder, bubble, item);
  return [{ id: undefined, item, bubble, timeBox, text: text === undefined ? '' : readText(text) }];
}

function findTime(
  finder: Finder<FacebookSelectors>,
  bubble: HTMLElement,
  item: HTMLElement,
): HTMLElement | undefined {
  const around = finder.around('inboxMessageTime', bubble);
  return around && item.contains(around) ? around : finder.one('inboxMessageTime', item);
}
