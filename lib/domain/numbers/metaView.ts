import { type Episode, responseDelay } from '../episode';
import { isNarrow, middle } from '../interval';
import { isWithin } from '../period';
import { DAY, type DurationMs, type EpochMs, MINUTE } from '../units';

/** What Meta would probably show of a page that answered like this; an estimate over what was seen here. */
export interface MetaView {
  readonly answered: number;
  readonly asked: number;
  /** Mean of the fastest nine tenths of all first answers; undefined when there are none. */
  readonly responseTime: DurationMs | undefined;
  /** "Very responsive to messages": nine in ten answered, and within fifteen minutes. */
  readonly hasBadge: boolean;
}

const LOOKING_BACK: DurationMs = 30 * DAY;
const FEWEST_ASKED = 10;
const FASTEST_SHARE = 0.9;
const BADGE_RATE = 0.9;
const BADGE_TIME: DurationMs = 15 * MINUTE;

/**
 * Meta's view of responsiveness: of the private messages of Facebook that came first or after a day of silence, in the
 * last 30 days, or the last ten if there were fewer.
 */
export function metaView(episodes: readonly Episode[], now: EpochMs): MetaView {
  const first = episodes
    .filter(({ channel, startedBy }) => channel === 'facebook/message' && startedBy === 'customer')
    .filter(({ openedAt }) => middle(openedAt) <= now)
    .sort((one, other) => middle(one.openedAt) - middle(other.openedAt));
  const recent = first.filter(({ openedAt }) =>
    isWithin(openedAt, { from: now - LOOKING_BACK, to: now + 1 }),
  );
  const asked = recent.length < FEWEST_ASKED ? first.slice(-FEWEST_ASKED) : recent;
  const answers = asked.flatMap(({ firstResponse }) => firstResponse ?? []);
  const delays = answers.map(responseDelay).filter(isNarrow).map(middle);
  const fastest = delays.sort((one, other) => one - other).slice(0, Math.ceil(delays.length * FASTEST_SHARE));
  const responseTime =
    fastest.length === 0 ? undefined : fastest.reduce((sum, delay) => sum + delay, 0) / fastest.length;
  const isAnswered = asked.length > 0 && answers.length / asked.length >= BADGE_RATE;
  return {
    answered: answers.length,
    asked: asked.length,
    responseTime,
    hasBadge: isAnswered && responseTime !== undefined && responseTime < BADGE_TIME,
  };
}
