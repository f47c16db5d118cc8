import type { CaseState } from './caseState';
import type { RatingProposal } from './survey';

/** How a case stands, and what the bar has to ask about it. */
export interface CaseView extends CaseState {
  /** A message that looks like the answer to the survey. */
  readonly proposal?: RatingProposal;
  /** Of the canned reply that asks for a rating; absent where there is none. */
  readonly surveyShortcut?: string;
}
