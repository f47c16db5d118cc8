/** What hours and targets that somebody set must look like. Only the background imports this file. */
import * as v from 'valibot';
import { hoursFault } from '../domain/hours/businessHours';
import { DAY, MINUTE } from '../domain/units';
import { MESSAGE_KINDS } from '../domain/vocabulary';

const MOST_INTERVALS = 12;
const MOST_DATES = 1000;
const LONGEST_ZONE = 100;
/** A promise that is longer than a month is none. */
const LONGEST_TARGET = 30 * DAY;

const interval = v.object({ from: v.number(), to: v.number() });
const intervals = v.pipe(v.array(interval), v.maxLength(MOST_INTERVALS));

export const hoursSchema = v.pipe(
  v.object({
    zone: v.pipe(v.string(), v.maxLength(LONGEST_ZONE)),
    week: v.pipe(v.array(intervals), v.length(7)),
    overrides: v.pipe(
      v.array(v.object({ date: v.pipe(v.string(), v.maxLength(10)), intervals })),
      v.maxLength(MOST_DATES),
    ),
  }),
  v.check((hours) => hoursFault(hours) === undefined, 'not business hours'),
);

const target = v.optional(v.pipe(v.number(), v.minValue(MINUTE), v.maxValue(LONGEST_TARGET)));
const channelTargets = v.optional(v.object({ reply: target, resolution: target }));

const kindsOf = <Platform extends string>(platform: Platform) =>
  MESSAGE_KINDS.map((kind) => [`${platform}/${kind}`, channelTargets] as const);

export const targetsSchema = v.object(
  Object.fromEntries([...kindsOf('x'), ...kindsOf('facebook'), ...kindsOf('instagram')]),
);
