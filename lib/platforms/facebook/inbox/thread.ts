import type { Author, CapturedConversation, CapturedMessage } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Direction } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import { placeOf, sideOf } from '../../chats/side';
import type { Finder } from '../../finder';
import { isAtNewestEnd } from '../../historyEnd';
import { LONGEST_NAME, readText } from '../../readText';
import { textsIn } from '../../textsIn';
import type { TimeLabels } from '../../time/timeLabels';
import type { ChatMemory } from '../chatMemory';
import type { FacebookSelectors } from '../selectors';
import { type InboxPlace, inboxThreadUrl } from './addresses';
import { type InboxMessage, readInboxEntries } from './items';
import { asSeen, readInboxTimes } from './messageTimes';

interface ThreadContext {
  readonly place: InboxPlace;
  /** Undefined where nothing tells which conversation is open. */
  readonly threadId: string | undefined;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

/** The conversation that is open; undefined while the page still shows another one, or nothing yet. */
export function readInboxThread(
  finder: Finder<FacebookSelectors>,
  history: HTMLElement | undefined,
  { place, threadId, labels, now, unreadable }: ThreadContext,
  { drawn, directions, sight, sightings, inboxEntries }: ChatMemory,
): CapturedConversation | undefined {
  if (history === undefined) return undefined;
  const entries = readInboxEntries(finder, history, inboxEntries, now);
  const messages = entries.flatMap((entry) => entry.messages);
  const header = findInboxName(finder);
  const isClaimed =
    threadId === undefined || drawn.claim(threadId, { messages: messages.map(asSeen), head: header }, now);
  if (!isClaimed) return undefined;

  const isAtEnd = isAtNewestEnd(history);
  sightings.see(threadId ?? '', messages.map(asSeen), isAtEnd, now);
  const times = readInboxTimes(entries, { sight, sightings, labels, now });
  const contact = { name: header?.text ?? '', handle: '' };
  return {
    ...(threadId === undefined ? {} : { threadId, url: inboxThreadUrl(place, threadId) }),
    kind: 'message',
    contact,
    messages: messages.map((message, index): CapturedMessage => {
      const direction = directions.of({ element: message.bubble, text: message.text }, () =>
        directionOf(finder, message, { history, contact, unreadable }),
      );
      const time = times.get(message);
      const previousId = messages[index - 1]?.id;
      return {
        ...(message.id === undefined ? {} : { id: message.id }),
        ...(previousId === undefined ? {} : { previousId }),
        direction,
        author: authorOf(direction, contact, place),
        text: message.text,
        sentAtLow: time?.low ?? 0,
        sentAtHigh: time?.high ?? now,
        timeSource: time?.source ?? 'observed',
      };
    }),
    touchesNewestEnd: isAtEnd,
    ...(place.service === undefined ? {} : { service: place.service }),
  };
}

/** Other regions can be focused too: the one in the middle holds the messages. */
export function findInboxHistory(finder: Finder<FacebookSelectors>): HTMLElement | undefined {
  const [first, ...others] = finder.all('inboxHistory');
  if (first === undefined || others.length === 0) return first;
  const all = [first, ...others];
  return (
    all.find((region) => finder.around('inboxDetail', region) !== undefined) ??
    all.find((region) => finder.one('inboxMessageId', region) !== undefined)
  );
}

/** Whom the conversation is with: the first words in its head that are no button. */
function findInboxName(
  finder: Finder<FacebookSelectors>,
): { readonly element: Element; readonly text: string } | undefined {
  const header = finder.one('inboxHeader');
  const name =
    header && textsIn(header).find(({ box }) => finder.around('inboxHeaderButton', box) === undefined);
  return name && { element: name.box, text: readText(name.box, LONGEST_NAME) };
}

interface DirectionContext {
  readonly history: HTMLElement;
  readonly contact: Author;
  readonly unreadable: Unreadable[];
}

/** By the side it is laid out to, by where it is, and by the contact's picture beside it. */
function directionOf(
  finder: Finder<FacebookSelectors>,
  { bubble, item }: InboxMessage,
  { history, contact, unreadable }: DirectionContext,
): Direction {
  const side = sideOf(bubble, item);
  const face = finder.one('inboxFace', item)?.getAttribute('alt') ?? '';
  const byFace: Direction | undefined = face !== '' && face === contact.name ? 'inbound' : undefined;
  // Without a style everything stands on the near half, and that means nothing.
  const byPlace = side === 'unknown' ? undefined : placeOf(bubble, history);
  const told = new Set(
    [side === 'unknown' ? undefined : side, byFace, byPlace].filter((by) => by !== undefined),
  );
  const [direction = 'unknown', ...others] = told;
  if (others.length === 0) return direction;
  unreadable.push({ selector: 'inboxItem', element: item });
  return 'unknown';
}

function authorOf(direction: Direction, contact: Author, { pageId }: InboxPlace): Author {
  if (direction === 'inbound') return contact;
  return { name: '', handle: direction === 'outbound' ? (pageId ?? '') : '' };
}
