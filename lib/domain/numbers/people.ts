import type { Episode } from '../episode';
import { groupBy } from '../groupBy';
import { middle } from '../interval';
import type { NumberFilter } from '../period';
import { DAY, type DurationMs, type EpochMs } from '../units';
import type { TagId } from '../vocabulary';
import { isInScope, openedWithin, personOf } from './scope';
import { type Share, shareOf } from './share';

export const RETENTION_TIME: DurationMs = 90 * DAY;
export const REPEAT_TIME: DurationMs = 7 * DAY;

interface PeopleOptions {
  /** Contacts that are one person: each to the contact that stands for all of them. */
  readonly linkedContacts?: ReadonlyMap<string, string>;
  /** Counts episodes with this tag only: those who complain again are no loyal customers. */
  readonly tagId?: TagId;
}

/**
 * Returning people: of those who asked within the 90 days before the period's end, how many did so in two episodes or
 * more.
 */
export function returningPeople(
  episodes: readonly Episode[],
  filter: NumberFilter,
  { linkedContacts, tagId }: PeopleOptions = {},
): Share {
  const { to } = filter.period;
  const asked = openedWithin(episodes, { ...filter, period: { from: to - RETENTION_TIME, to } }).filter(
    ({ startedBy, acts }) =>
      startedBy === 'customer' && (tagId === undefined || (acts?.tagIds?.includes(tagId) ?? false)),
  );
  const byPerson = groupBy(asked, (episode) => personOf(episode, linkedContacts));
  return shareOf([...byPerson.values()], (own) => own.length >= 2);
}

/** Of the episodes that customers opened within the period, those that came within seven days after an earlier one of theirs. */
export function repeatContacts(
  episodes: readonly Episode[],
  filter: NumberFilter,
  { linkedContacts, tagId }: PeopleOptions = {},
): Share {
  const byPerson = groupBy(
    episodes.filter(({ startedBy }) => startedBy === 'customer'),
    (episode) => personOf(episode, linkedContacts),
  );
  const repeated = new Set<Episode>();
  for (const own of byPerson.values()) {
    if (own.length === 1) continue;
    own.sort((one, other) => middle(one.openedAt) - middle(other.openedAt));
    let earlier: Episode | undefined;
    for (const episode of own) {
      if (earlier && middle(episode.openedAt) - endOf(earlier) <= REPEAT_TIME) repeated.add(episode);
      earlier = episode;
    }
  }
  const opened = openedWithin(episodes, filter).filter(
    (episode) =>
      episode.startedBy === 'customer' &&
      isInScope(episode, filter) &&
      (tagId === undefined || (episode.acts?.tagIds?.includes(tagId) ?? false)),
  );
  return shareOf(opened, (episode) => repeated.has(episode));
}

/** When it was over; of one that is not, when something was said last. */
const endOf = ({ closedAt, lastMessageAt }: Episode): EpochMs => middle(closedAt ?? lastMessageAt);
