import { measure } from '../../domain/hours/measure';
import { middle } from '../../domain/interval';
import type { NumberFilter } from '../../domain/period';
import { replyTimes } from '../../domain/responseTimes';
import type { EpochMs } from '../../domain/units';
import type { FigureSources } from '../figures';
import type { Case } from './cases';

export interface Reply extends Case {
  /** When the customer began to wait. */
  readonly slotAt: EpochMs;
}

/** Waits that an answer within the period ended. */
export const replies = ({ episodes }: Pick<FigureSources, 'episodes'>, filter: NumberFilter): Reply[] =>
  episodes
    .flatMap((episode) =>
      episode.waits.flatMap((wait) => {
        const { endedAt } = wait;
        const { count, approximateCount } = replyTimes([{ ...episode, waits: [wait] }], filter);
        if (endedAt === undefined || count + approximateCount === 0) return [];
        const time = middle(measure(wait.since, endedAt, filter.openTime));
        const isApproximate = count === 0;
        return {
          episode,
          at: middle(endedAt),
          slotAt: middle(wait.since),
          time,
          isApproximate,
          isCounted: undefined,
        };
      }),
    )
    .sort((one, other) => other.at - one.at);
