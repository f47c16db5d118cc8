import type { Episode } from '../episode';
import { middle } from '../interval';
import { once } from '../once';
import type { NumberFilter } from '../period';
import { DAY, type DurationMs, type EpochMs } from '../units';
import { closingWithin } from './closings';

/** How many episodes were done with one answer. */
export interface FirstContactResolution {
  readonly achieved: number;
  /** What `achieved` is a part of: episodes that customers started and that ended within the period. */
  readonly eligible: number;
  /** Those of `achieved` whose customer still has time to come back. */
  readonly provisional: number;
}

/** Whoever does not come back within it has got what they needed. The norm of call centres; settable from 1 to 30 days. */
export const CALLBACK_TIME: DurationMs = 7 * DAY;

/**
 * First contact resolution: closed, exactly one turn of ours, never handed over, escalated, promised or waiting for
 * somebody else, and the same person asked nothing at all within seven days after the close. Belongs to the close.
 *
 * @param people all episodes of the period and all later ones, those of a person together: they tell who came back
 */
export function firstContactResolution(
  people: readonly (readonly Episode[])[],
  filter: NumberFilter,
  now: EpochMs,
  callbackTime: DurationMs = CALLBACK_TIME,
): FirstContactResolution {
  const counts = { achieved: 0, eligible: 0, provisional: 0 };
  for (const own of people) {
    const asked = once(() => questionsOf(own));
    for (const episode of own) {
      const closing = episode.startedBy === 'customer' ? closingWithin(episode, filter, now) : undefined;
      if (closing === undefined) continue;
      counts.eligible++;
      if (!isOneTouch(episode)) continue;
      const closedAt = middle(closing.at);
      const next = firstAfter(asked(), closedAt);
      if (next !== undefined && next - closedAt <= callbackTime) continue;
      counts.achieved++;
      if (now - closedAt < callbackTime) counts.provisional++;
    }
  }
  return counts;
}

const isOneTouch = ({ agentTurns, acts = {} }: Episode): boolean =>
  agentTurns === 1 &&
  !acts.isHandedOver &&
  !acts.isEscalated &&
  acts.promises === undefined &&
  acts.thirdPartyWaits === undefined;

/** When somebody asked something, oldest first. Most asked in one episode only. */
const questionsOf = (own: readonly Episode[]): readonly EpochMs[] =>
  own.length === 1
    ? (own[0]?.questionsAt ?? [])
    : own.flatMap(({ questionsAt }) => questionsAt).sort((one, other) => one - other);

/** The first of ordered moments that comes after another one. */
function firstAfter(moments: readonly EpochMs[], moment: EpochMs): EpochMs | undefined {
  let low = 0;
  let high = moments.length;
  while (low < high) {
    const half = (low + high) >>> 1;
    if ((moments[half] ?? moment) > moment) high = half;
    else low = half + 1;
  }
  return moments[low];
}
