import type { Episode } from '../episode';
import { middle } from '../interval';
import type { NumberFilter } from '../period';
import { DAY, type DurationMs, type EpochMs } from '../units';
import { type ClosedEpisode, closedWithin } from './closings';
import { personOf } from './scope';

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

interface FirstContactOptions {
  readonly callbackTime?: DurationMs;
  /** Contacts that are one person: each to the contact that stands for all of them. */
  readonly linkedContacts?: ReadonlyMap<string, string>;
}

/**
 * First contact resolution: closed, exactly one turn of ours, never handed over, escalated, promised or waiting for
 * somebody else, and the same person asked nothing at all within seven days after the close. Belongs to the close.
 *
 * @param episodes of the period and all later ones: they tell who came back
 */
export function firstContactResolution(
  episodes: readonly Episode[],
  filter: NumberFilter,
  now: EpochMs,
  { callbackTime = CALLBACK_TIME, linkedContacts }: FirstContactOptions = {},
): FirstContactResolution {
  const eligible = closedWithin(episodes, filter, now).filter(
    ({ episode }) => episode.startedBy === 'customer',
  );
  const oneTouch = eligible.filter(({ episode }) => isOneTouch(episode));
  const questions: ReadonlyMap<string, EpochMs[]> =
    oneTouch.length === 0 ? new Map() : questionsByPerson(episodes, linkedContacts);
  const achieved = oneTouch.filter(({ episode, closing }) => {
    const closedAt = middle(closing.at);
    const next = firstAfter(questions.get(personOf(episode, linkedContacts)) ?? [], closedAt);
    return next === undefined || next - closedAt > callbackTime;
  });
  const isProvisional = ({ closing }: ClosedEpisode) => now - middle(closing.at) < callbackTime;
  return {
    achieved: achieved.length,
    eligible: eligible.length,
    provisional: achieved.filter(isProvisional).length,
  };
}

const isOneTouch = ({ agentTurns, acts = {} }: Episode): boolean =>
  agentTurns === 1 &&
  !acts.isHandedOver &&
  !acts.isEscalated &&
  acts.promises === undefined &&
  acts.thirdPartyWaits === undefined;

/** When each person asked something, oldest first. */
export function questionsByPerson(
  episodes: readonly Episode[],
  linkedContacts?: ReadonlyMap<string, string>,
): Map<string, EpochMs[]> {
  const questions = new Map<string, EpochMs[]>();
  // Most come in order already.
  const unordered = new Set<EpochMs[]>();
  for (const episode of episodes) {
    const person = personOf(episode, linkedContacts);
    const asked = questions.get(person);
    if (asked === undefined) questions.set(person, [...episode.questionsAt]);
    else {
      for (const at of episode.questionsAt) {
        if (at < (asked.at(-1) ?? at)) unordered.add(asked);
        asked.push(at);
      }
    }
  }
  for (const asked of unordered) asked.sort((one, other) => one - other);
  return questions;
}

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
