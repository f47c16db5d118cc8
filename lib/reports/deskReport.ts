import type { CannedReply } from '../domain/cannedReply';
import type { Agent, Tag } from '../domain/event';
import type { FormalitySetting } from '../domain/formality';
import type { BusinessHours } from '../domain/hours/businessHours';
import type { TargetsByChannel } from '../domain/numbers/serviceStatus';
import type { Guard } from '../domain/replyGuards';
import type { StoredTagGroup } from '../domain/triage/tagGroups';
import type { DurationMs } from '../domain/units';
import type { AgentId, Language } from '../domain/vocabulary';
import type { LearnedText } from '../storage/learnedTexts';

/** All that the settings page shows; lists are sorted by name, replies by shortcut. */
export interface DeskReport {
  readonly language: Language;
  readonly agentId: AgentId;
  readonly agents: readonly Agent[];
  /** Archived ones are among them. */
  readonly tags: readonly Tag[];
  readonly tagGroups: readonly StoredTagGroup[];
  /** How tags are to be named; empty where nothing is agreed. */
  readonly tagConvention: string;
  /** Null where none are set. */
  readonly hours: BusinessHours | null;
  readonly targets: TargetsByChannel;
  readonly callbackTime: DurationMs;
  /** The canned reply that asks for a rating; null where none does. */
  readonly surveyReplyId: string | null;
  readonly guardsOff: readonly Guard[];
  readonly formality: FormalitySetting;
  readonly learnedTexts: readonly LearnedText[];
  readonly replies: readonly CannedReply[];
}
