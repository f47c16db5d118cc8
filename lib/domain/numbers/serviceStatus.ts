import { CALENDAR, type OpenTime } from '../hours/openTime';
import { middle } from '../interval';
import { DAY, type DurationMs, type EpochMs, HOUR, type Interval, MINUTE } from '../units';
import type { Channel } from '../vocabulary';

/** What customers of a channel are promised. */
export interface ServiceTargets {
  /** How long anybody waits for an answer, the first and each later one. */
  readonly reply?: DurationMs;
  /** How long until it is done, from the first question. */
  readonly resolution?: DurationMs;
}

/** Where a channel has none, nothing is ever late. */
export type TargetsByChannel = Readonly<Partial<Record<Channel, ServiceTargets>>>;

/** What a new database begins with. */
export const TARGET_PRESETS: TargetsByChannel = {
  'x/mention': { reply: 60 * MINUTE },
  'x/comment': { reply: 60 * MINUTE },
  'x/message': { reply: 60 * MINUTE },
  'facebook/message': { reply: 60 * MINUTE },
  'facebook/comment': { reply: 4 * HOUR },
  'facebook/review': { reply: 4 * HOUR },
  'instagram/message': { reply: 60 * MINUTE },
  'instagram/storyReply': { reply: 60 * MINUTE },
  'instagram/comment': { reply: 4 * HOUR },
  'instagram/mention': { reply: 4 * HOUR },
};

/** A target above it hides that nobody answers: it is taken only after a warning. */
export const LONGEST_PLAIN_TARGET: DurationMs = DAY;

export type ServiceState = 'onTrack' | 'dueSoon' | 'breached';

export interface ServiceStatus {
  readonly state: ServiceState;
  /** Absent when the hours that are open never suffice. */
  readonly dueAt: EpochMs | undefined;
}

const DUE_SOON_SHARE = 0.75;

/**
 * How a wait stands against its target: due soon from three quarters of the target on, breached from its end on.
 *
 * @param since when it began; the middle of it counts
 */
export function serviceStatus(
  since: Interval,
  target: DurationMs,
  now: EpochMs,
  openTime: OpenTime = CALENDAR,
): ServiceStatus {
  const start = middle(since);
  const dueAt = openTime.deadline(start, target);
  const passed = openTime.elapsed(start, now);
  // A target that is met to the millisecond is met.
  if (passed > target) return { state: 'breached', dueAt };
  return { state: passed >= DUE_SOON_SHARE * target ? 'dueSoon' : 'onTrack', dueAt };
}

/** What is breached first, the longest overdue before the rest, then what is due soonest; what is never due last. */
export const byDue = (one: ServiceStatus, other: ServiceStatus): number => {
  const [oneDue, otherDue] = [one, other].map(({ dueAt }) => dueAt ?? Number.MAX_VALUE);
  return (oneDue ?? 0) - (otherDue ?? 0);
};
