import type { Episode } from '../episode';
import { exactly } from '../interval';
import { isWithin, type NumberFilter } from '../period';
import type { EpochMs } from '../units';
import { isInScope } from './scope';

/** How promises to customers were kept. */
export interface PromisesKept {
  /** Kept until the moment that was promised. */
  readonly kept: number;
  /** What `kept` is a part of: kept, or due by now. */
  readonly due: number;
  /** Still to be kept. */
  readonly pending: number;
}

/** Promises belong to the moment until which they were made. One that is kept too late is broken. */
export function promisesKept(episodes: readonly Episode[], filter: NumberFilter, now: EpochMs): PromisesKept {
  const promises = episodes
    .filter((episode) => episode.acts?.promises !== undefined && isInScope(episode, filter))
    .flatMap(({ acts }) => acts?.promises ?? [])
    .filter(({ dueAt }) => isWithin(exactly(dueAt), filter.period));
  const kept = promises.filter(({ dueAt, keptAt }) => keptAt !== undefined && keptAt <= dueAt).length;
  const pending = promises.filter(({ dueAt, keptAt }) => keptAt === undefined && dueAt > now).length;
  return { kept, due: promises.length - pending, pending };
}
