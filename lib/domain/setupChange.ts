import type { DriftReportKey } from './driftReportKey';
import type { Agent, Tag } from './event';
import type { QueueView } from './queueView';
import type { ServiceSettings } from './serviceSettings';
import type { StoredTagGroup } from './triage/tagGroups';
import type { TriageChange } from './triage/triageChange';
import type { AgentId, Language } from './vocabulary';

/** What a person can change in the settings. Whatever has an id that is not known yet is added. */
export type SetupChange =
  | { readonly type: 'languageChosen'; readonly language: Language }
  | { readonly type: 'agentChosen'; readonly agentId: AgentId }
  | { readonly type: 'agentSaved'; readonly agent: Agent }
  | { readonly type: 'tagSaved'; readonly tag: Tag }
  | { readonly type: 'tagGroupSaved'; readonly group: StoredTagGroup }
  /** Its tags stay, in no group. */
  | { readonly type: 'tagGroupRemoved'; readonly groupId: string }
  /** How tags are to be named; empty where nothing is agreed. */
  | { readonly type: 'tagConventionSet'; readonly convention: string }
  | { readonly type: 'hoursSet'; readonly hours: ServiceSettings['hours'] }
  | { readonly type: 'targetsSet'; readonly targets: ServiceSettings['targets'] }
  | { readonly type: 'callbackTimeSet'; readonly callbackTime: ServiceSettings['callbackTime'] }
  | { readonly type: 'surveyReplyChosen'; readonly replyId: ServiceSettings['surveyReplyId'] }
  | { readonly type: 'guardsSet'; readonly guardsOff: ServiceSettings['guardsOff'] }
  | { readonly type: 'queueViewsSet'; readonly queueViews: readonly QueueView[] }
  | { readonly type: 'formalitySet'; readonly formality: ServiceSettings['formality'] }
  /** Reports of changes of the pages: what is noticed again comes back. */
  | { readonly type: 'driftReportsRemoved'; readonly keys: readonly DriftReportKey[] }
  /** Whether a text that came too fast for a person is sent by a machine after all. */
  | { readonly type: 'textJudged'; readonly text: string; readonly isAutomatic: boolean }
  | { readonly type: 'triageChanged'; readonly change: TriageChange };

/** Names of agents and tags are shown in narrow places. */
export const LONGEST_NAME = 40;
