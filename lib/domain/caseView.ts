import type { AfterSending } from './afterSending';
import type { CaseState } from './caseState';
import type { RatingProposal } from './survey';

/** What is to be done once an inserted reply is sent. */
export interface PlannedUse {
  /** Of the insertion. */
  readonly eventId: string;
  readonly afterSending: AfterSending;
}

/** How a case stands, and what the bar has to ask about it. */
export interface CaseView extends CaseState {
  /** A message that looks like the answer to the survey. */
  readonly proposal?: RatingProposal;
  readonly planned?: PlannedUse;
  /** Of the canned reply that asks for a rating; absent where there is none. */
  readonly surveyShortcut?: string;
}
