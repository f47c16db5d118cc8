import type { Episode } from '../../domain/episode';
import type { NumberFilter } from '../../domain/period';
import type { EpochMs } from '../../domain/units';
import type { NumberSources } from '../readSources';
import { casesOf } from './cases';

/** What ratings are told by: tags, or canned replies, which tell what was answered and so what it was about. */
export type Behind = 'tag' | 'reply';

/** How content customers were whose cases have to do with a tag or a canned reply. */
export interface SatisfactionBehind {
  /** Of the tag or reply; null for all that have none. */
  readonly id: string | null;
  readonly content: number;
  readonly discontent: number;
}

/** What a case has to do with; null alone where that is nothing. Asking for the rating tells nothing. */
export function idsBehind(
  { acts }: Episode,
  by: Behind,
  surveyReplyId: string | null,
): readonly (string | null)[] {
  const ids = by === 'tag' ? acts?.tagIds : acts?.replyIds?.filter((id) => id !== surveyReplyId);
  return ids === undefined || ids.length === 0 ? [null] : ids;
}

/** The ratings of a period by what they are about, those with most low ratings first, what has neither last. */
export function satisfactionBehind(
  by: Behind,
  sources: NumberSources,
  filter: NumberFilter,
  now: EpochMs,
): SatisfactionBehind[] {
  const counts = new Map<string | null, { content: number; discontent: number }>();
  for (const { episode, isCounted } of casesOf('customerSatisfaction', sources, filter, now)) {
    for (const id of idsBehind(episode, by, sources.surveyReplyId)) {
      const { content, discontent } = counts.get(id) ?? { content: 0, discontent: 0 };
      counts.set(
        id,
        isCounted ? { content: content + 1, discontent } : { content, discontent: discontent + 1 },
      );
    }
  }
  return [...counts]
    .map(([id, own]) => ({ id, ...own }))
    .sort(
      (one, other) =>
        Number(one.id === null) - Number(other.id === null) ||
        other.discontent - one.discontent ||
        other.content - one.content,
    );
}
