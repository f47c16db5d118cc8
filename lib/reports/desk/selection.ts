import { exactly } from '../../domain/interval';
import type { FigureName } from '../../domain/numbers/figure';
import { isAbout } from '../../domain/numbers/scope';
import { isWithin, type NumberFilter, type Period } from '../../domain/period';
import type { EpochMs } from '../../domain/units';
import type { Channel, TagId } from '../../domain/vocabulary';
import type { FigureSources } from '../figures';
import type { NumberSources } from '../readSources';
import { type Case, casesOf } from './cases';
import { DISTRIBUTION_ENDS } from './distribution';
import { slotOf } from './hourOfWeek';
import { replies } from './replies';
import { type Behind, idsBehind } from './satisfactionBehind';

/** A figure whose conversations are asked for. */
export type Selection =
  | { readonly of: 'figure'; readonly name: FigureName; readonly period?: Period }
  | { readonly of: 'firstResponses'; readonly bin: number }
  | { readonly of: 'arrivals' | 'replies'; readonly slot: number }
  | { readonly of: 'channel'; readonly channel: Channel }
  | {
      readonly of: 'rated';
      readonly by: Behind;
      /** Null for cases that have none. */
      readonly id: string | null;
      readonly isContent: boolean;
    }
  | { readonly of: 'returning'; readonly tagId: TagId };

/** The conversations behind a figure, the newest first. */
export function casesBehind(
  selection: Selection,
  sources: FigureSources & Pick<NumberSources, 'surveyReplyId'>,
  filter: NumberFilter,
  now: EpochMs,
  zone: string,
): Case[] {
  switch (selection.of) {
    case 'figure':
      return casesOf(selection.name, sources, { ...filter, period: selection.period ?? filter.period }, now);
    case 'firstResponses': {
      const [from, to] = [DISTRIBUTION_ENDS[selection.bin - 1] ?? 0, DISTRIBUTION_ENDS[selection.bin]];
      return casesOf('firstResponseTime', sources, filter, now).filter(
        ({ time = -1, isApproximate }) => !isApproximate && time >= from && (to === undefined || time < to),
      );
    }
    case 'arrivals':
      return questions(sources, filter).filter(({ at }) => slotOf(at, zone) === selection.slot);
    case 'replies':
      return replies(sources, filter).filter(({ slotAt }) => slotOf(slotAt, zone) === selection.slot);
    case 'channel':
      return casesOf('resolutionRate', sources, { ...filter, channel: selection.channel }, now);
    case 'rated':
      return casesOf('customerSatisfaction', sources, filter, now).filter(
        ({ episode, isCounted }) =>
          isCounted === selection.isContent &&
          idsBehind(episode, selection.by, sources.surveyReplyId).includes(selection.id),
      );
    case 'returning': {
      const episodes = sources.episodes.filter(isAbout(selection.tagId));
      return casesOf('returningPeople', { ...sources, episodes }, filter, now).filter(
        ({ isCounted }) => isCounted,
      );
    }
  }
}

/** Questions, each with the episode it was asked in. */
const questions = ({ episodes }: FigureSources, { channel, period }: NumberFilter): Case[] =>
  episodes
    .filter((episode) => channel === undefined || episode.channel === channel)
    .flatMap((episode) =>
      episode.questionsAt
        .filter((at) => isWithin(exactly(at), period))
        .map((at) => ({ episode, at, time: undefined, isApproximate: false, isCounted: undefined })),
    )
    .sort((one, other) => other.at - one.at);
