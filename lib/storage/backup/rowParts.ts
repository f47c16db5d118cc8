/** What rows of several tables are made of, as schemas. Whatever a row holds besides is kept as it is. */
import * as v from 'valibot';
import { LANGUAGES, MESSAGE_KINDS, PRIORITIES } from '../../domain/vocabulary';

const LONGEST_ID = 4000;
const LONGEST_TEXT = 100_000;
/** Calendars end here: a later moment could not be shown as a date. */
const LAST_MOMENT = 8.64e15;
const MOST_ENTRIES = 100_000;

export const id = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST_ID));
/** Handles and the like may be unknown, and are empty then. */
export const name = v.pipe(v.string(), v.maxLength(LONGEST_ID));
export const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
export const moment = v.pipe(v.number(), v.minValue(-LAST_MOMENT), v.maxValue(LAST_MOMENT));
export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
export const listOf = <Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(v.array(schema), v.maxLength(MOST_ENTRIES));

const QUARTERS_OF_DAY = 96;

/** Quarters of an hour of a day, in order, each followed by how many messages it had. */
export const busyQuarters = v.pipe(
  listOf(count),
  v.check(
    (busy) =>
      busy.length % 2 === 0 &&
      busy.every((each, place) =>
        place % 2 === 1 ? each > 0 : each < QUARTERS_OF_DAY && each > (busy[place - 2] ?? -1),
      ),
    'quarters of a day in order, each with a count',
  ),
);

export const platform = v.picklist(['x', 'facebook', 'instagram']);
export const channel = v.picklist(
  (['x', 'facebook', 'instagram'] as const).flatMap((site) =>
    MESSAGE_KINDS.map((kind) => `${site}/${kind}` as const),
  ),
);
export const kind = v.picklist(MESSAGE_KINDS);
export const direction = v.picklist(['inbound', 'outbound', 'unknown']);
export const authorKind = v.picklist(['customer', 'me', 'teammate', 'automatic', 'unknown']);
export const timeSource = v.picklist(['attribute', 'label', 'separator', 'row', 'observed']);
export const language = v.picklist(LANGUAGES);
export const priority = v.picklist(PRIORITIES);
export const service = v.picklist(['facebook', 'instagram', 'whatsapp']);
export const author = v.looseObject({ name, handle: name });

export const interval = v.pipe(
  v.looseObject({ low: moment, high: moment }),
  v.check(({ low, high }) => low <= high, 'an interval'),
);
/** When a message was sent, as far as is known. */
export const sentTime = {
  sentAtLow: moment,
  sentAtHigh: moment,
  timeSource,
  timeLabel: v.optional(v.looseObject({ text, firstSeenAt: moment })),
};

/** A message as a page told it. */
export const capturedMessage = v.looseObject({
  id: v.optional(id),
  previousId: v.optional(id),
  direction,
  author,
  text,
  language: v.optional(name),
  ...sentTime,
  hasHiddenAnswer: v.optional(v.boolean()),
});
