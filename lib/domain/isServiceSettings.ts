import { type BusinessHours, hoursFault } from './hours/businessHours';
import type { TargetsByChannel } from './numbers/serviceStatus';
import { DAY, type DurationMs, MINUTE } from './units';
import { type Channel, MESSAGE_KINDS } from './vocabulary';

/** A promise that is longer than a month is none. */
export const LONGEST_TARGET: DurationMs = 30 * DAY;
export const SHORTEST_TARGET: DurationMs = MINUTE;

/** Whoever comes back later comes with something else. */
export const LONGEST_CALLBACK_TIME: DurationMs = 30 * DAY;
export const SHORTEST_CALLBACK_TIME: DurationMs = DAY;

const MOST_INTERVALS = 24;
const MOST_DATES = 2000;
const LONGEST_ZONE = 100;

type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isList = (value: unknown, most: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= most;

/** Whether something that came from elsewhere is business hours, and nothing is wrong with them. */
export function isBusinessHours(value: unknown): value is BusinessHours {
  if (!isObject(value)) return false;
  const { zone, week, overrides } = value;
  return (
    typeof zone === 'string' &&
    zone.length <= LONGEST_ZONE &&
    isList(week, 7) &&
    week.every(areIntervals) &&
    isList(overrides, MOST_DATES) &&
    overrides.every(
      (each) => isObject(each) && typeof each.date === 'string' && areIntervals(each.intervals),
    ) &&
    hoursFault(value as unknown as BusinessHours) === undefined
  );
}

const areIntervals = (value: unknown): boolean =>
  isList(value, MOST_INTERVALS) &&
  value.every((each) => isObject(each) && typeof each.from === 'number' && typeof each.to === 'number');

const CHANNELS: ReadonlySet<string> = new Set(
  ['x', 'facebook', 'instagram'].flatMap((platform) => MESSAGE_KINDS.map((kind) => `${platform}/${kind}`)),
);

export const isChannel = (value: unknown): value is Channel =>
  typeof value === 'string' && CHANNELS.has(value);

/** Whether something that came from elsewhere is targets by channel. */
export const areTargets = (value: unknown): value is TargetsByChannel =>
  isObject(value) &&
  !Array.isArray(value) &&
  Object.entries(value).every(
    ([channel, targets]) =>
      CHANNELS.has(channel) &&
      isObject(targets) &&
      Object.entries(targets).every(
        ([name, target]) => (name === 'reply' || name === 'resolution') && isTarget(target),
      ),
  );

const isTarget = (value: unknown): boolean =>
  typeof value === 'number' && value >= SHORTEST_TARGET && value <= LONGEST_TARGET;

export const isCallbackTime = (value: unknown): value is DurationMs =>
  typeof value === 'number' && value >= SHORTEST_CALLBACK_TIME && value <= LONGEST_CALLBACK_TIME;
