/** What requests of several kinds are made of, as schemas; with the most that is believed of each. */
import * as v from 'valibot';
import { isOnOurHosts } from './ourHosts';

export const PLATFORMS = ['x', 'facebook', 'instagram'] as const;
export const KINDS = ['message', 'comment', 'mention', 'storyReply'] as const;
export const SERVICES = ['facebook', 'instagram', 'whatsapp'] as const;
export const DIRECTIONS = ['inbound', 'outbound', 'unknown'] as const;
export const TIME_SOURCES = ['attribute', 'label', 'separator', 'row', 'observed'] as const;
export const DRIFT_KINDS = ['missing', 'disagreeing', 'unreadable'] as const;
export const SCRIPT_NAMES = ['panels', 'picker', 'actions', 'chat', 'facebookChat', 'instagramChat'] as const;

/** Longest id that is believed to be one: page ids have at most some hundred characters. */
const LONGEST_ID = 500;
export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** Pages are read up to this length; names much less, see `lib/platforms/readText.ts`. */
const LONGEST_TEXT = 30_000;
const LONGEST_NAME = 200;
const LONGEST_ADDRESS = 2000;
/** Of a language, such as "zh-Hant-HK". */
const LONGEST_TAG = 100;
const LONGEST_LABEL = 500;
export const MOST_VALUES = 50;
export const MOST_ASKED_FOR = 5000;

export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const label = v.pipe(v.string(), v.maxLength(LONGEST_LABEL));
export const language = v.pipe(v.string(), v.maxLength(LONGEST_TAG));
export const address = v.pipe(
  v.string(),
  v.maxLength(LONGEST_ADDRESS),
  v.check(isOnOurHosts, 'not an address of the hosts that are read'),
);
/** Calendars end here: a later moment could not be shown as a date. */
const LAST_MOMENT = 8.64e15;
export const moment = v.pipe(v.number(), v.minValue(-LAST_MOMENT), v.maxValue(LAST_MOMENT));
export const account = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));

export const author = v.object({
  name: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
  handle: v.pipe(v.string(), v.maxLength(LONGEST_NAME)),
});
