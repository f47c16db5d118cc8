import type { Author, CapturedConversation, CapturedMessage } from '../../../domain/capture';
import type { EpochMs } from '../../../domain/units';
import type { Unreadable } from '../../adapter';
import { type Entry, readSeparatedTimes } from '../../chats/separatedTimes';
import type { Finder } from '../../finder';
import { readMomentLabel } from '../../time/momentLabels';
import type { TimeLabels } from '../../time/timeLabels';
import { threadUrl } from '../addresses';
import { EARLIEST } from '../earliest';
import type { InstagramSelectors } from '../selectors';
import type { DirectMemory } from './directMemory';
import { type DirectHeader, readHeader } from './header';
import { asSeen, type DirectItem, type DirectMessage } from './items';
import { readSenders, type Sender } from './senders';
import { readTranscript } from './transcript';

interface ThreadContext {
  readonly threadId: string;
  readonly account: string | null;
  readonly pageLanguage: string | null | undefined;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
  readonly unreadable: Unreadable[];
}

/** The conversation that is open, and what stands above it. */
export interface OpenThread {
  readonly header: DirectHeader | undefined;
  readonly conversation: CapturedConversation;
}

/** Undefined while the page still shows another one, or nothing yet. */
export function readThread(
  finder: Finder<InstagramSelectors>,
  { threadId, account, pageLanguage, labels, now, unreadable }: ThreadContext,
  { drawn, directions, sight, sightings }: DirectMemory,
): OpenThread | undefined {
  const history = finder.one('directHistory');
  if (history === undefined) return undefined;
  const today = labels.local.dayOf(now);
  const { items, isAtNewestEnd } = readTranscript(
    finder,
    history,
    (text) => readMomentLabel(text, labels, today) !== undefined,
  );
  const messages = items.flatMap(({ message }) => message ?? []);
  const header = readHeader(finder, history);
  const head = header && { element: header.element, text: `${header.title} ${header.handle}` };
  if (!drawn.claim(threadId, { messages: messages.map(asSeen), head }, now)) return undefined;

  sightings.see(threadId, messages.map(asSeen), isAtNewestEnd, now);
  const times = readSeparatedTimes(items.flatMap(toEntries), {
    sight,
    sightings,
    labels,
    now,
    earliest: EARLIEST,
    asSeen,
    toldBy: () => undefined,
  });
  const contact = { name: header?.title ?? '', handle: header?.handle ?? '' };
  const senders = readSenders(finder, messages, { history, contact, pageLanguage, directions, unreadable });
  const handles = new Set([...senders.values()].flatMap(({ handle }) => handle ?? []));
  const isGroup = header?.isGroup || handles.size > 1;
  return {
    header,
    conversation: {
      threadId,
      kind: 'message',
      ...(isGroup ? { isGroup } : {}),
      contact,
      url: threadUrl(threadId),
      messages: messages.map((message, index): CapturedMessage => {
        const time = times.get(message);
        const previousId = messages[index - 1]?.id;
        return {
          ...(message.id === undefined ? {} : { id: message.id }),
          ...(previousId === undefined ? {} : { previousId }),
          direction: senders.get(message)?.direction ?? 'unknown',
          author: authorOf(messages.slice(index), senders, { contact, account, isGroup }),
          text: message.text,
          sentAtLow: time?.low ?? EARLIEST,
          sentAtHigh: time?.high ?? now,
          timeSource: time?.source ?? 'observed',
        };
      }),
      touchesNewestEnd: isAtNewestEnd,
    },
  };
}

const toEntries = ({ time, message }: DirectItem): Entry<DirectMessage>[] => [
  ...(time === undefined ? [] : [{ messages: [], time }]),
  ...(message === undefined ? [] : [{ messages: [message] }]),
];

interface People {
  readonly contact: Author;
  readonly account: string | null;
  readonly isGroup: boolean;
}

/** In a group a picture stands at the last message of each run: all of the run are of that sender. */
function authorOf(
  [message, ...following]: readonly DirectMessage[],
  senders: ReadonlyMap<DirectMessage, Sender>,
  { contact, account, isGroup }: People,
): Author {
  const sender = message && senders.get(message);
  if (sender?.direction === 'outbound') return { name: '', handle: account ?? '' };
  if (sender?.direction !== 'inbound') return { name: '', handle: '' };
  if (!isGroup) return contact;
  if (sender.handle !== undefined) return { name: '', handle: sender.handle };
  for (const next of following) {
    const other = senders.get(next);
    if (other?.direction !== 'inbound') break;
    if (other.handle !== undefined) return { name: '', handle: other.handle };
  }
  return { name: '', handle: '' };
}
