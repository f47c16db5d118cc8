import type { Finder } from '../../finder';
import { isAfter } from '../../pageOrder';
import { readText } from '../../readText';
import { textsIn } from '../../textsIn';
import type { InstagramSelectors } from '../selectors';
import type { DirectItem, DirectMessage, IsMoment, Transcript } from './items';

/**
 * The transcript of the builds since February 2026: each message has a wrapper, of which only those around the ones in sight
 * hold anything.
 */
export function readWrapped(
  finder: Finder<InstagramSelectors>,
  history: HTMLElement,
  isMoment: IsMoment,
): Transcript | undefined {
  const wrappers = siblingsOf(finder.all('directWrapper', history));
  const last = wrappers.at(-1);
  if (last === undefined) return undefined;
  const isLoading = finder.all('directLoading', history).some((spinner) => isAfter(spinner, last));
  return {
    items: wrappers.map((wrapper) => readWrapper(finder, wrapper, isMoment)),
    isAtNewestEnd: isMounted(last) && !isLoading,
  };
}

const isMounted = ({ childElementCount }: HTMLElement): boolean => childElementCount > 0;

/** What is within a message may fade in too: wrappers all stand in one list. */
function siblingsOf(wrappers: readonly HTMLElement[]): readonly HTMLElement[] {
  const list = wrappers[0]?.parentElement?.parentElement;
  return wrappers.filter(({ parentElement }) => parentElement?.parentElement === list);
}

function readWrapper(
  finder: Finder<InstagramSelectors>,
  wrapper: HTMLElement,
  isMoment: IsMoment,
): DirectItem {
  if (!isMounted(wrapper)) return { time: undefined, message: undefined, isHole: true };
  const message = readMessage(finder, wrapper);
  return { time: findTime(finder, wrapper, message, isMoment), message, isHole: false };
}

function readMessage(finder: Finder<InstagramSelectors>, wrapper: HTMLElement): DirectMessage | undefined {
  // A message that is quoted can be clicked, what answers it can not.
  const text = finder.all('directText', wrapper).findLast((box) => !isWithinButton(finder, box, wrapper));
  const bubble =
    text ?? finder.all('directBubble', wrapper).find((box) => !isWithinButton(finder, box, wrapper));
  if (bubble === undefined) return undefined;
  return {
    id: undefined,
    text: text === undefined ? '' : readText(text),
    bubble,
    item: wrapper,
    senderLabel: '',
  };
}

function isWithinButton(
  finder: Finder<InstagramSelectors>,
  element: HTMLElement,
  wrapper: HTMLElement,
): boolean {
  const control = finder.around('directControl', element);
  return control !== undefined && wrapper.contains(control);
}

/** A time is a text above all that belongs to the message itself; a line below it may say that what follows is new. */
function findTime(
  finder: Finder<InstagramSelectors>,
  wrapper: HTMLElement,
  message: DirectMessage | undefined,
  isMoment: IsMoment,
): DirectItem['time'] {
  const group = finder.one('directGroup', wrapper) ?? message?.bubble;
  for (const { text, box } of textsIn(wrapper)) {
    if (group !== undefined && !isAfter(group, box)) return undefined;
    if (box instanceof HTMLElement && isMoment(text) && !isWithinButton(finder, box, wrapper)) {
      return { element: box, text };
    }
  }
  return undefined;
}
