import type { DurationMs } from '../units';
import type { Change } from './change';
import type { Absence } from './coverage';
import type { Share } from './share';

/** The numbers that are told of a period, in the order in which they are shown. */
export const FIGURE_NAMES = [
  'firstResponseTime',
  'replyTime',
  'responseRate',
  'replyTargets',
  'resolutionTime',
  'resolutionTargets',
  'resolutionRate',
  'firstContactResolution',
  'reopened',
  'handleTime',
  'customerSatisfaction',
  'promisesKept',
  'complaints',
  'escalations',
  'repeatContacts',
  'returningPeople',
] as const;
export type FigureName = (typeof FIGURE_NAMES)[number];

interface CommonFigure {
  readonly name: FigureName;
  /** The median of durations, the share of shares; undefined when it cannot be told. */
  readonly value: number | undefined;
  /** Of how many cases it is told. */
  readonly count: number;
  /** Against the period before; undefined where either has too few cases, or no period comes before. */
  readonly change: Change | undefined;
}

/** How long something took. */
export interface DurationFigure extends CommonFigure {
  readonly kind: 'duration';
  readonly p90: DurationMs | undefined;
  readonly mean: DurationMs | undefined;
  /** The cases that are known well enough, of those that would count. */
  readonly coverage: Share;
  readonly absence: Absence | undefined;
}

/** How many of some cases are such and such. */
export interface ShareFigure extends CommonFigure {
  readonly kind: 'share';
  readonly share: Share;
  /** Cases of `share.count` that can still change. */
  readonly provisional?: number;
  /** Cases that cannot be told because their times are known too coarsely. */
  readonly indeterminate?: number;
  /** Cases that are not decided yet. */
  readonly pending?: number;
  /** Response rate: those who were answered within 24 hours. */
  readonly withinADay?: Share;
  /** Satisfaction: of those who were asked, those who answered. */
  readonly surveyAnswered?: Share;
}

export type Figure = DurationFigure | ShareFigure;

/** Whether more of it is good; undefined where it is neither. */
export const IS_MORE_BETTER: Readonly<Record<FigureName, boolean | undefined>> = {
  firstResponseTime: false,
  replyTime: false,
  responseRate: true,
  replyTargets: true,
  resolutionTime: false,
  resolutionTargets: true,
  resolutionRate: true,
  firstContactResolution: true,
  reopened: false,
  handleTime: undefined,
  customerSatisfaction: true,
  promisesKept: true,
  complaints: false,
  escalations: false,
  repeatContacts: false,
  returningPeople: undefined,
};
