import type { DeskNumbers } from '../../../lib/reports/desk/deskNumbers';
import type { Selection } from '../../../lib/reports/desk/selection';
import type { ReportsWording } from './wording';

/** What every part of a report is given. */
export interface ReportView {
  readonly numbers: DeskNumbers;
  readonly wording: ReportsWording;
  /** Asks for the conversations behind a figure. */
  readonly onSelect: (selection: Selection) => void;
}
