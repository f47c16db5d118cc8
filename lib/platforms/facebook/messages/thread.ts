import type { Author, CapturedConversation, CapturedMessage } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import { placeOf } from '../../chats/side';
import type { Finder } from '../../finder';
import { isAtNewestEnd } from '../../historyEnd';
import { isWithin } from '../../isWithin';
import { LONGEST_NAME, LONGEST_TEXT, readText } from '../../readText';
import type { TimeLabels } from '../../time/timeLabels';
import type { ChatPlace } from '../addresses';
import type { ChatMemory } from '../chatMemory';
import type { FacebookSelectors } from '../selectors';
import { readMessageLabel } from './messageLabel';
import { labelledTimeOf } from './messageTime';
import { directionsOf } from './senders';

interface ThreadContext {
  readonly place: ChatPlace & { readonly threadId: string };
  readonly origin: string;
  readonly account: string | null;
  readonly pageLanguage: string | null | undefined;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

/** The conversation that is open; undefined while the page still shows another one, or nothing yet. */
export function readThread(
  finder: Finder<FacebookSelectors>,
  context: ThreadContext,
  { directions: places, drawn, sight, sightings }: ChatMemory,
): CapturedConversation | undefined {
  const { place, origin, account, pageLanguage, labels, now, unreadable } = context;
  const history = findHistory(finder);
  if (history === undefined) return undefined;
  const rows = finder.all('chatMessage', history).map((row) => readRow(finder, row));
  const isAtEnd = isAtNewestEnd(history);
  const seen = rows.map(({ id, row, label }) => ({
    ...(id === undefined ? {} : { id }),
    element: row,
    text: label,
  }));
  if (!drawn.claim(place.threadId, { messages: seen }, now)) return undefined;
  sightings.see(place.threadId, seen, isAtEnd, now);
  const read = rows.map((row, index) => {
    const firstSeenAt = sight.firstSeenAt(row.row, row.label, now);
    const told = readMessageLabel(row.label, row.shown, labels, labels.local.dayOf(firstSeenAt));
    if (told.name === '') unreadable.push({ selector: 'chatMessage', element: row.row });
    const arrival = seen[index] && sightings.arrivalOf(seen[index]);
    return {
      ...row,
      ...told,
      firstSeenAt,
      time: labelledTimeOf(told.moment, { firstSeenAt, arrival, labels }),
    };
  });
  const logLabel = history.getAttribute('aria-label') ?? '';
  const senders = read.map(({ name, label, bubble }) => ({
    name,
    place: places.of({ element: bubble, text: label }, () => placeOf(bubble, history) ?? 'unknown'),
  }));
  const directions = directionsOf(senders, logLabel, pageLanguage);
  const contact = readContact(finder, logLabel, [...directions]);
  const isGroup = new Set(read.map(({ name }) => name)).size > 2;
  return {
    threadId: place.threadId,
    kind: 'message',
    ...(isGroup ? { isGroup } : {}),
    contact,
    url: threadUrl(origin, place),
    messages: read.map(({ id, name, text, time }, index): CapturedMessage => {
      const direction = directions.get(name) ?? 'unknown';
      const previousId = read[index - 1]?.id;
      return {
        ...(id === undefined ? {} : { id }),
        ...(previousId === undefined ? {} : { previousId }),
        direction,
        author: direction === 'outbound' ? { name: '', handle: account ?? '' } : { name, handle: '' },
        text,
        sentAtLow: time.low,
        sentAtHigh: time.high,
        timeSource: time.source,
      };
    }),
    touchesNewestEnd: isAtEnd,
  };
}

function readRow(finder: Finder<FacebookSelectors>, row: HTMLElement) {
  const text = finder.one('chatText', row);
  const bearer = finder.around('chatMessageId', row) ?? finder.one('chatMessageId', row);
  const label = (row.getAttribute('aria-label') ?? '').slice(0, LONGEST_TEXT);
  const id = bearer?.getAttribute('data-message-id') || undefined;
  return { row, label, id, bubble: text ?? row, shown: text === undefined ? '' : readText(text) };
}

/** Docked chats have logs too; the one of the page stands in its middle. */
export function findHistory(finder: Finder<FacebookSelectors>): HTMLElement | undefined {
  const [first, ...others] = finder.all('chatHistory');
  if (others.length === 0) return first;
  return [first, ...others].find((log) => log && finder.around('chatMain', log) !== undefined);
}

/** Whose name the label of the log bears: that of a sender, of the picture on top, or of the heading. */
function readContact(
  finder: Finder<FacebookSelectors>,
  logLabel: string,
  directions: readonly (readonly [name: string, direction: string])[],
): Author {
  const heading = finder.one('chatHeading');
  const candidates = [
    finder.one('chatFace')?.getAttribute('alt') ?? '',
    heading === undefined ? '' : readText(heading, LONGEST_NAME),
    ...directions.flatMap(([name, direction]) => (direction === 'inbound' ? name : [])),
  ];
  const name = candidates.find((candidate) => candidate !== '' && isWithin(candidate, logLabel)) ?? '';
  return { name: name.slice(0, LONGEST_NAME), handle: '' };
}

/** Address of a thread; messenger.com has its own form. */
export function threadUrl(origin: string, { threadId, kind }: ChatPlace): string {
  const folder = origin.includes('messenger.com') ? '' : '/messages';
  const part = kind === 'plain' ? '' : `/${kind}`;
  return `${origin}${folder}${part}/t/${encodeURIComponent(threadId ?? '')}`;
}
