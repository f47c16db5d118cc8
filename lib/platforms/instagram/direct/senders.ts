import type { Author } from '../../../domain/capture';
import type { Direction } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';
import type { Directions } from '../../chats/directions';
import { placeOf } from '../../chats/side';
import type { Finder } from '../../finder';
import { isWithin } from '../../isWithin';
import { ownWordsIn } from '../../rows/ownPrefix';
import { ownAddress, profileOf } from '../addresses';
import type { InstagramSelectors } from '../selectors';
import { gutterBefore, gutterSideOf, isGutterForeign, isLaidOut } from './gutter';
import type { DirectMessage } from './items';

/** Who wrote a message. */
export interface Sender {
  readonly direction: Direction;
  /** Where the message itself leads to their profile. */
  readonly handle: string | undefined;
}

interface SendersContext {
  readonly history: HTMLElement;
  readonly contact: Author;
  readonly pageLanguage: string | null | undefined;
  readonly directions: Directions;
  readonly unreadable: Unreadable[];
}

/**
 * Who wrote which of the messages: by the room beside it and by where it is, which must not contradict each other; else by
 * what those who listen are told.
 */
export function readSenders(
  finder: Finder<InstagramSelectors>,
  messages: readonly DirectMessage[],
  context: SendersContext,
): ReadonlyMap<DirectMessage, Sender> {
  const read = messages.map((message) => {
    const { bubble, item, text } = message;
    const handle = faceOf(finder, message);
    const seen = context.directions.of({ element: bubble, text }, () => {
      const signs = [handle === undefined ? 'unknown' : 'inbound', gutterSideOf(bubble, item)] as const;
      const place = isLaidOut(bubble, item) ? placeOf(bubble, context.history) : undefined;
      const told = new Set([...signs, place ?? 'unknown'].filter((sign) => sign !== 'unknown'));
      const [direction = 'unknown', ...others] = told;
      if (others.length > 0) context.unreadable.push({ selector: 'directBubble', element: item });
      return others.length > 0 ? 'unknown' : direction;
    });
    return { message, handle, direction: seen };
  });
  const unread = findUnreadGutter(messages);
  if (unread) context.unreadable.push({ selector: 'directBubble', element: unread.item });
  const byLabel = directionsByLabel(read, context);
  return new Map(
    read.map(({ message, handle, direction }) => {
      const told = direction === 'unknown' ? byLabel.get(message.senderLabel) : direction;
      return [message, { handle, direction: told ?? 'unknown' }];
    }),
  );
}

/**
 * A message beside which room of another width is left than is known; or any, where the page is laid out and none has such
 * room. A saved page without styles has no room at all, and tells nothing.
 */
function findUnreadGutter(messages: readonly DirectMessage[]): DirectMessage | undefined {
  const foreign = messages.find(({ bubble, item }) => isGutterForeign(bubble, item));
  const [first] = messages;
  if (foreign || first === undefined || first.id !== undefined) return foreign;
  if (messages.some(({ bubble, item }) => gutterSideOf(bubble, item) !== 'unknown')) return undefined;
  return isLaidOut(first.bubble, first.item) ? first : undefined;
}

/** The sender's picture beside a message, not one in a post that was shared. */
function faceOf(finder: Finder<InstagramSelectors>, { bubble, item, id }: DirectMessage): string | undefined {
  const gutter = gutterBefore(bubble, item);
  // The former build has a table cell for each message, and nothing but the sender's picture before it.
  const face = id === undefined ? gutter && finder.one('directFace', gutter) : finder.one('directFace', item);
  if (face === undefined || bubble.contains(face)) return undefined;
  return profileOf(ownAddress(face.getAttribute('href')));
}

/**
 * What labels such as "Ann sent" tell. The same label is the same side's: one that stands at a picture is theirs. The sole
 * other one that does not name the contact is ours. Words are a help where neither tells.
 */
function directionsByLabel(
  read: readonly { readonly message: DirectMessage; readonly direction: Direction }[],
  { contact, pageLanguage }: SendersContext,
): ReadonlyMap<string, Direction> {
  const labels = new Map<string, Direction>();
  for (const { message, direction } of read) {
    if (message.senderLabel === '') continue;
    const known = labels.get(message.senderLabel) ?? 'unknown';
    labels.set(message.senderLabel, direction === 'unknown' ? known : direction);
  }
  const names = [contact.name, contact.handle, contact.name.split(/\s/)[0] ?? ''].filter(
    (name) => name !== '',
  );
  const unnamed = [...labels].filter(
    ([label, direction]) => direction === 'unknown' && !names.some((name) => isWithin(name, label)),
  );
  const isTheirsKnown = unnamed.length < labels.size;
  for (const [label] of unnamed) {
    const isOurs = ownWordsIn(pageLanguage).some((word) => label.startsWith(`${word} `));
    if ((unnamed.length === 1 && isTheirsKnown) || isOurs) labels.set(label, 'outbound');
  }
  return labels;
}
