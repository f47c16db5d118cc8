import * as v from 'valibot';
import { FORMALITIES } from '../../domain/cannedReply';
import type { BusinessHours } from '../../domain/hours/businessHours';
import { areTargets, isBusinessHours, isCallbackTime } from '../../domain/isServiceSettings';
import type { TargetsByChannel } from '../../domain/numbers/serviceStatus';
import { areQueueViews, type QueueView } from '../../domain/queueView';
import { GUARDS } from '../../domain/replyGuards';
import { areOwnWords, type OwnWord } from '../../domain/triage/ownWords';
import type { DurationMs } from '../../domain/units';
import { count, id, language, platform, text } from './rowParts';

/** What people chose for all of Inlay. */
export const settings = v.looseObject({
  id: v.literal('settings'),
  language,
  agentId: id,
  deviceId: id,
  derivedBy: v.optional(count),
  tagConvention: v.optional(text),
  hours: v.optional(v.nullable(v.custom<BusinessHours>(isBusinessHours, 'business hours'))),
  targets: v.optional(v.custom<TargetsByChannel>(areTargets, 'targets')),
  callbackTime: v.optional(v.custom<DurationMs>(isCallbackTime, '1 to 30 days')),
  surveyReplyId: v.optional(v.nullable(id)),
  guardsOff: v.optional(v.array(v.picklist(GUARDS))),
  queueViews: v.optional(v.custom<readonly QueueView[]>(areQueueViews, 'views of the queue')),
  formality: v.optional(
    v.looseObject({
      everywhere: v.picklist(FORMALITIES),
      on: v.optional(v.record(platform, v.picklist(FORMALITIES))),
    }),
  ),
  ownWords: v.optional(v.custom<readonly OwnWord[]>(areOwnWords, 'own words')),
  isRescoreDue: v.optional(v.boolean()),
});
