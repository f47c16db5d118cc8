import type { OpenTime } from './hours/openTime';
import { middle } from './interval';
import type { EpochMs, Interval } from './units';
import type { AgentId, Channel } from './vocabulary';

/** From `from`, included, up to `to`, excluded: two periods in a row share nothing and leave nothing out. */
export interface Period {
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** What a number is asked for. */
export interface NumberFilter {
  readonly period: Period;
  /** Only this channel; all of them when absent. */
  readonly channel?: Channel;
  /** Only what this agent was seen writing in this browser ("mine"); all that was seen when absent. */
  readonly agentId?: AgentId;
  /** Durations count only the time of these hours; all of it when absent. */
  readonly openTime?: OpenTime;
}

/** Whether a moment belongs to a period; of an interval its middle counts. */
export function isWithin(moment: Interval, { from, to }: Period): boolean {
  const at = middle(moment);
  return at >= from && at < to;
}
