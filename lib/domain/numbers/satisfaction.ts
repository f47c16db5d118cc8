import type { Episode, EpisodeActs } from '../episode';
import { RATINGS } from '../event';
import { exactly } from '../interval';
import { isWithin, type NumberFilter } from '../period';
import { isInScope } from './scope';
import { type Share, shareOf } from './share';

export interface Satisfaction {
  /** Ratings of 4 and 5 among all ratings. */
  readonly content: Share;
  /** Those who answered among those who were asked. */
  readonly answered: Share;
  /** How often each rating was given, from 1 to 5. */
  readonly byRating: readonly number[];
}

const LEAST_CONTENT = 4;

/**
 * How content customers are (CSAT). A rating belongs to the moment it was confirmed, asking to the moment of asking; a
 * rating that nobody asked for counts among the ratings only.
 */
export function satisfaction(episodes: readonly Episode[], filter: NumberFilter): Satisfaction {
  const acts: EpisodeActs[] = [];
  for (const each of episodes) if (each.acts !== undefined && isInScope(each, filter)) acts.push(each.acts);
  const ratings = acts.flatMap(({ rating }) =>
    rating !== undefined && isWithin(exactly(rating.at), filter.period) ? rating.value : [],
  );
  const asked = acts.filter(
    ({ surveyAskedAt }) => surveyAskedAt !== undefined && isWithin(exactly(surveyAskedAt), filter.period),
  );
  return {
    content: shareOf(ratings, (rating) => rating >= LEAST_CONTENT),
    answered: shareOf(asked, ({ rating }) => rating !== undefined),
    byRating: RATINGS.map((rating) => ratings.filter((each) => each === rating).length),
  };
}
