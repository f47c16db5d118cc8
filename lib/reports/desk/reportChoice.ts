import type { FigureName } from '../../domain/numbers/figure';
import type { Channel } from '../../domain/vocabulary';
import type { Scope } from '../popupReport';

/** The last days, today among them; `custom` has dates of its own. */
export const SPANS = ['sevenDays', 'thirtyDays', 'ninetyDays', 'custom'] as const;
export type Span = (typeof SPANS)[number];

export const STEPS = ['day', 'week'] as const;
/** How long each point of a trend is. */
export type Step = (typeof STEPS)[number];

export const CLOCKS = ['calendar', 'business'] as const;
/** Whether durations count all time, or that in which somebody is there. */
export type ClockKind = (typeof CLOCKS)[number];

/** What a report is asked for. */
export interface ReportChoice {
  readonly span: Span;
  /** First and last day of a custom span, such as `2026-03-20`, in the business's time zone. */
  readonly firstDay: string;
  readonly lastDay: string;
  readonly scope: Scope;
  /** All of them when absent. */
  readonly channel: Channel | undefined;
  readonly clock: ClockKind;
  /** Whose course over time is shown, and in which steps. */
  readonly trendOf: FigureName;
  readonly step: Step;
}

export const FIRST_CHOICE: ReportChoice = {
  span: 'thirtyDays',
  firstDay: '',
  lastDay: '',
  scope: 'all',
  channel: undefined,
  clock: 'calendar',
  trendOf: 'firstResponseTime',
  step: 'day',
};
