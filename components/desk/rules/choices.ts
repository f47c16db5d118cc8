import type { MessageKind, Platform } from '../../../lib/domain/vocabulary';

/** What can be chosen, in the order in which it is shown. */
export const PLATFORMS: readonly Platform[] = ['x', 'facebook', 'instagram'];
export const KINDS: readonly MessageKind[] = ['message', 'comment', 'mention', 'storyReply'];
export const WEEKDAYS: readonly number[] = [1, 2, 3, 4, 5, 6, 7];

/** A list with one entry more or less, in the order of all there are. */
export const toggled = <Entry>(
  list: readonly Entry[],
  entry: Entry,
  isIn: boolean,
  all: readonly Entry[],
): Entry[] => all.filter((each) => (each === entry ? isIn : list.includes(each)));
