import type { Finder } from '../../finder';
import { isAfter } from '../../pageOrder';
import { LONGEST_NAME, readText } from '../../readText';
import { ownAddress, profileOf } from '../addresses';
import type { InstagramSelectors } from '../selectors';

/** What stands above a conversation. */
export interface DirectHeader {
  readonly title: string;
  /** Empty for a group, and where nothing leads to a profile. */
  readonly handle: string;
  readonly isGroup: boolean;
  /** Address of the picture; empty where there is none. */
  readonly avatar: string;
  readonly element: HTMLElement;
}

/** The last name above the messages: above the list stands how we are called ourselves. */
export function readHeader(
  finder: Finder<InstagramSelectors>,
  history: HTMLElement,
): DirectHeader | undefined {
  const element = finder.all('directTitle').findLast((title) => isAfter(history, title));
  if (element === undefined) return undefined;
  const link = finder.around('directTitleLink', element);
  const button = link === undefined ? finder.around('directTitleButton', element) : undefined;
  const face = link ?? button;
  const titled = finder.one('directRowTitle', element);
  return {
    title: titled?.getAttribute('title')?.slice(0, LONGEST_NAME) || readText(element, LONGEST_NAME),
    handle: profileOf(ownAddress(link?.getAttribute('href') ?? null)) ?? '',
    isGroup: button !== undefined,
    avatar: (face && finder.one('directAvatar', face)?.getAttribute('src')) ?? '',
    element,
  };
}
