import type { MessageId } from '../../../domain/vocabulary';
import type { Entry } from '../../chats/separatedTimes';
import type { Finder } from '../../finder';
import { readText } from '../../readText';
import type { FacebookSelectors } from '../selectors';

/** A message in the transcript of Business Suite. */
export interface InboxMessage {
  /** Undefined in builds that have none. */
  readonly id: MessageId | undefined;
  readonly text: string;
  /** What bears its text or picture, or its id where it has neither. */
  readonly bubble: HTMLElement;
  readonly item: HTMLElement;
}

const LONGEST_TIME = 100;

/**
 * What is mounted of the transcript, oldest first. Ids come later than messages: while some bear one, those without are not
 * taken for messages that never have one.
 */
export function readInboxEntries(
  finder: Finder<FacebookSelectors>,
  history: HTMLElement,
): readonly Entry<InboxMessage>[] {
  const isWithIds = finder.one('inboxMessageId', history) !== undefined;
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
    return { id, item, bubble: first, text: texts.filter((text) => text !== '').join('\n') };
  });
}

function readWithoutId(finder: Finder<FacebookSelectors>, item: HTMLElement): readonly InboxMessage[] {
  const text = finder.one('inboxText', item);
  const bubble = text ?? finder.one('inboxPicture', item);
  if (bubble === undefined) return [];
  return [{ id: undefined, item, bubble, text: text === undefined ? '' : readText(text) }];
}
