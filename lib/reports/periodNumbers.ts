import type { FigureName } from '../domain/numbers/figure';
import type { NumberFilter, Period } from '../domain/period';
import type { EpochMs } from '../domain/units';
import type { AgentId } from '../domain/vocabulary';
import { countConversations, countMessages } from '../domain/volumes';
import { figuresOf } from './figures';
import { lastLocalDays, localDaysBefore } from './localDays';
import type { NumberChoice, PeriodNumbers } from './popupReport';
import type { NumberSources } from './readSources';

/** What the popup tells; the desk tells the rest. */
const POPUP_FIGURES: readonly FigureName[] = [
  'firstResponseTime',
  'replyTargets',
  'firstContactResolution',
  'handleTime',
  'customerSatisfaction',
  'responseRate',
];

/** The period that a choice means and the one before it, equally many days long. */
export function periodsOf({ period }: NumberChoice, now: EpochMs): { period: Period; before: Period } {
  return { period: lastLocalDays(period, now), before: localDaysBefore(period, now) };
}

/** The numbers of the popup for what was chosen, as of `now`. */
export function periodNumbers(
  sources: NumberSources,
  choice: NumberChoice,
  agentId: AgentId,
  now: EpochMs,
): PeriodNumbers {
  const { period, before } = periodsOf(choice, now);
  const filter: NumberFilter = {
    period,
    ...(choice.scope === 'mine' ? { agentId } : {}),
    ...(choice.channel === undefined ? {} : { channel: choice.channel }),
  };
  return {
    choice,
    figures: figuresOf(POPUP_FIGURES, sources, filter, now, before),
    conversations: countConversations(sources.episodes, filter),
    ...countMessages(sources.volumes, filter),
  };
}
