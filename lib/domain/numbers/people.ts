import type { Episode } from '../episode';
import { middle } from '../interval';
import type { NumberFilter } from '../period';
import { DAY, type DurationMs, type EpochMs } from '../units';
import type { TagId } from '../vocabulary';
import { byPerson, isAbout, openedWithin } from './scope';
import { type Share, shareOf } from './share';

export const RETENTION_TIME: DurationMs = 90 * DAY;
export const REPEAT_TIME: DurationMs = 7 * DAY;

/**
 * Returning people: of those who asked within the 90 days before the period's end, how many did so in two episodes or
 * more.
 */
export function returningPeople(
  episodes: readonly Episode[],
  filter: NumberFilter,
  linkedContacts?: ReadonlyMap<string, string>,
): Share {
  return returned(lately(episodes, filter), linkedContacts);
}

/** Who came back about the same thing. */
export interface ReturningAbout {
  readonly tagId: TagId;
  /** Of the people who asked with this tag, how many did so in two episodes or more. */
  readonly people: Share;
}

/** Returning people by tag, those to which most came back first: who complains again is no loyal customer. */
export function returningByTag(
  episodes: readonly Episode[],
  filter: NumberFilter,
  linkedContacts?: ReadonlyMap<string, string>,
): ReturningAbout[] {
  const asked = lately(episodes, filter);
  const tagIds = new Set(asked.flatMap(({ acts }) => acts?.tagIds ?? []));
  return [...tagIds]
    .map((tagId) => ({ tagId, people: returned(asked.filter(isAbout(tagId)), linkedContacts) }))
    .sort((one, other) => other.people.count - one.people.count || other.people.of - one.people.of);
}

/** Episodes that customers opened within the 90 days before the period's end. */
const lately = (episodes: readonly Episode[], filter: NumberFilter): Episode[] => {
  const { to } = filter.period;
  return openedWithin(episodes, { ...filter, period: { from: to - RETENTION_TIME, to } }).filter(
    isByCustomer,
  );
};

const returned = (asked: readonly Episode[], linkedContacts?: ReadonlyMap<string, string>): Share =>
  shareOf(byPerson(asked, linkedContacts), (own) => own.length >= 2);

/**
 * Of the episodes that customers opened within the period, those that came within seven days after an earlier one of
 * theirs.
 *
 * @param opened within the period
 * @param people all episodes from `REPEAT_TIME` before the period on, those of a person together
 */
export function repeatContacts(opened: readonly Episode[], people: readonly (readonly Episode[])[]): Share {
  const repeated = new Set<Episode>();
  for (const all of people) {
    if (all.length === 1) continue;
    const own = all.filter(isByCustomer).sort((one, other) => middle(one.openedAt) - middle(other.openedAt));
    let earlier: Episode | undefined;
    for (const episode of own) {
      if (earlier && middle(episode.openedAt) - endOf(earlier) <= REPEAT_TIME) repeated.add(episode);
      earlier = episode;
    }
  }
  return shareOf(opened.filter(isByCustomer), (episode) => repeated.has(episode));
}

const isByCustomer = ({ startedBy }: Episode): boolean => startedBy === 'customer';

/** When it was over; of one that is not, when something was said last. */
const endOf = ({ closedAt, lastMessageAt }: Episode): EpochMs => middle(closedAt ?? lastMessageAt);
