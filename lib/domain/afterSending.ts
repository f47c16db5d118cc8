import { DAY, type DurationMs, HOUR } from './units';

/** What is to become of a conversation as soon as a reply is seen sent in it. */
export type AfterSending =
  | { readonly type: 'resolve' }
  /** Out of the queue for this long. Whole hours, see `isSnoozeTime`. */
  | { readonly type: 'snooze'; readonly time: DurationMs };

/** How long people let things rest. */
export const SNOOZE_CHOICES: readonly DurationMs[] = [
  HOUR,
  4 * HOUR,
  DAY,
  2 * DAY,
  3 * DAY,
  7 * DAY,
  14 * DAY,
  30 * DAY,
];

const LONGEST_SNOOZE: DurationMs = 30 * DAY;

/** Whether something that came from elsewhere is a time to snooze for: 1 hour to 30 days. */
export const isSnoozeTime = (time: number): boolean =>
  Number.isInteger(time / HOUR) && time >= HOUR && time <= LONGEST_SNOOZE;

/** As a table tells it: `resolve`, `snooze 24h`; empty for nothing. */
export function writeAfterSending(action: AfterSending | undefined): string {
  if (action === undefined) return '';
  return action.type === 'resolve' ? 'resolve' : `snooze ${action.time / HOUR}h`;
}

/** What `writeAfterSending` wrote; undefined for anything else. */
export function readAfterSending(text: string): AfterSending | undefined {
  const written = text.trim().toLowerCase();
  if (written === 'resolve') return { type: 'resolve' };
  const hours = /^snooze (\d{1,3})h$/.exec(written)?.[1];
  const time = Number(hours) * HOUR;
  return hours !== undefined && isSnoozeTime(time) ? { type: 'snooze', time } : undefined;
}
