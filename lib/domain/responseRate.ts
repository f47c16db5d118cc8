import { type Episode, responseDelay } from './episode';
import { middle } from './interval';
import { isWithin, type NumberFilter } from './period';
import { isReplyNeeded } from './replyNeeded';
import { isBy } from './responseTimes';
import { DAY, type DurationMs, type EpochMs } from './units';

export interface ResponseRate {
  readonly answered: number;
  /** Those of `answered` who had their answer within 24 hours. */
  readonly answeredWithinWindow: number;
  /** What `answered` is a part of. */
  readonly eligible: number;
}

/** Who asked less than this ago and has no answer yet is neither answered nor left without one. */
const RESPONSE_WINDOW: DurationMs = DAY;

/**
 * How many of those who asked got an answer. Of the episodes that customers opened within the period, those count
 * that need a reply and are answered or older than 24 hours. Asked for one agent, those that somebody else answered
 * do not count.
 */
export function responseRate(episodes: readonly Episode[], filter: NumberFilter, now: EpochMs): ResponseRate {
  const rate = { answered: 0, answeredWithinWindow: 0, eligible: 0 };
  for (const episode of episodes) {
    const { startedBy, openedAt, firstResponse, channel } = episode;
    if (startedBy !== 'customer' || !isWithin(openedAt, filter.period) || !isReplyNeeded(episode)) continue;
    if (filter.channel !== undefined && filter.channel !== channel) continue;
    if (firstResponse === undefined) {
      if (now - middle(openedAt) > RESPONSE_WINDOW) rate.eligible++;
      continue;
    }
    if (filter.agentId !== undefined && !isBy(filter.agentId, firstResponse)) continue;
    rate.eligible++;
    rate.answered++;
    if (middle(responseDelay(firstResponse)) <= RESPONSE_WINDOW) rate.answeredWithinWindow++;
  }
  return rate;
}
