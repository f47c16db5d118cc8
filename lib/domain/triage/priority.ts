import { DAY, type DurationMs, type EpochMs, MINUTE } from '../units';
import { PRIORITIES, type Priority } from '../vocabulary';
import { LEAST_WHEN_BREACHED, levelOf, MOST_POINTS } from './levels';
import { SHARES } from './priorityShares';
import type { Reason } from './reason';
import type { TextScore } from './textScore';

/** A priority that somebody set by hand. */
export interface PriorityOverride {
  readonly priority: Priority;
  /** Until when it holds; absent: until it is lifted. */
  readonly until?: EpochMs;
}

/** All that the priority of a conversation follows from. */
export interface PriorityFacts {
  /** Of what the customer said and nobody answered yet; absent where only a list told of it. */
  readonly text?: Pick<TextScore, 'points' | 'reasons'>;
  /** Somebody waits for a reply that is needed. */
  readonly isWaiting: boolean;
  /** How long, by the hours in which somebody is there. */
  readonly elapsedTime: DurationMs;
  /** What was promised; absent where nothing was. */
  readonly target?: DurationMs;
  /** Others can read it. */
  readonly isPublic: boolean;
  /** Names of tags on it that somebody said count. */
  readonly weighingTags: readonly string[];
  /** Cases of the same customer in the last days, this one left out. */
  readonly earlierCases: number;
  /** What a rule of the user's says. */
  readonly byRule?: Priority;
  readonly override?: PriorityOverride;
}

export interface PriorityResult {
  readonly priority: Priority;
  /** 0 to 100; told also where they do not decide. */
  readonly points: number;
  /** They add up to `points`; largest first. */
  readonly reasons: readonly Reason[];
  /** What decided: a person, a rule, a promise that was not kept, that nobody waits, or the points. */
  readonly decidedBy: 'hand' | 'rule' | 'breach' | 'nobodyWaits' | 'points';
}

/** For this long a customer who comes again has written before. */
export const REPEATED_WITHIN: DurationMs = 7 * DAY;

/**
 * The priority of a conversation and why. What people say goes before what rules say, and that before the points.
 *
 * Cheap: the text was read when it was written down, only the clock moves.
 */
export function priorityOf(facts: PriorityFacts, now: EpochMs): PriorityResult {
  const { override, byRule, isWaiting } = facts;
  const told = isWaiting ? pointsOf(facts) : { points: 0, reasons: [] };
  if (override !== undefined && isInForce(override, now)) {
    return { ...told, priority: override.priority, decidedBy: 'hand' };
  }
  if (!isWaiting) return { ...told, priority: 'none', decidedBy: 'nobodyWaits' };
  if (byRule !== undefined) return { ...told, priority: byRule, decidedBy: 'rule' };
  const level = levelOf(told.points);
  const isRaised = isBreached(facts) && PRIORITIES.indexOf(level) < PRIORITIES.indexOf(LEAST_WHEN_BREACHED);
  return isRaised
    ? { ...told, priority: LEAST_WHEN_BREACHED, decidedBy: 'breach' }
    : { ...told, priority: level, decidedBy: 'points' };
}

export const isInForce = ({ until }: PriorityOverride, now: EpochMs): boolean =>
  until === undefined || now < until;

const isBreached = ({ elapsedTime, target }: PriorityFacts): boolean =>
  target !== undefined && elapsedTime > target;

function pointsOf(facts: PriorityFacts): Pick<PriorityResult, 'points' | 'reasons'> {
  const reasons = [...(facts.text?.reasons ?? WRITTEN), ...reasonsAround(facts)];
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  if (sum > MOST_POINTS) reasons.push({ id: 'limit', points: MOST_POINTS - sum, words: [] });
  return {
    points: Math.min(sum, MOST_POINTS),
    reasons: reasons.sort((one, other) => other.points - one.points),
  };
}

/** Somebody did, also where what they wrote was never read. */
const WRITTEN: readonly Reason[] = [{ id: 'written', points: SHARES.written, words: [] }];

/** Shown in minutes: a reason stays the same as long as it reads the same. */
const wholeMinutes = (time: DurationMs): DurationMs => Math.floor(time / MINUTE) * MINUTE;

/** What the text does not tell. */
function reasonsAround({
  elapsedTime,
  target,
  isPublic,
  weighingTags,
  earlierCases,
}: PriorityFacts): Reason[] {
  const reasons: Reason[] = [];
  if (target !== undefined && target > 0) {
    const points = Math.round(SHARES.waiting * Math.min(elapsedTime / target, 1));
    if (points > 0)
      reasons.push({
        id: 'waiting',
        points,
        words: [],
        wait: { elapsedTime: wholeMinutes(elapsedTime), target },
      });
  }
  if (isPublic) reasons.push({ id: 'public', points: SHARES.public, words: [] });
  if (weighingTags.length > 0)
    reasons.push({ id: 'contactTag', points: SHARES.contactTag, words: weighingTags });
  if (earlierCases > 0) reasons.push({ id: 'repeated', points: SHARES.repeated, words: [] });
  return reasons;
}
