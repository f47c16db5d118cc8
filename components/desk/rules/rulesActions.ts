import type { TriageChange } from '../../../lib/domain/triage/triageChange';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import type { Live } from '../../../lib/reports/live';
import type { RulesReport } from '../../../lib/reports/rules/rulesModel';
import type { RuleTrial, TriedRule } from '../../../lib/reports/rules/tryRule';

/** What the page of rules asks of the browser. */
export interface RulesSource {
  /** Reads for as long as it is shown. */
  openModel(until: AbortSignal): Live<RulesReport>;
  tryRule(tried: TriedRule, until: AbortSignal): Promise<RuleTrial>;
  openConversation(id: ConversationId): Promise<'opened' | 'notFound' | 'failed'>;
}

/** Resolves to true once it is saved; otherwise the head of the page says why not. */
export type ChangeTriage = (change: TriageChange) => Promise<boolean>;
