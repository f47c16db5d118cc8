import * as v from 'valibot';
import { RATINGS, TAG_COLORS } from '../../domain/event';
import { count, id, language, moment, name, priority, text } from './rowParts';

const stamp = {
  id,
  agentId: id,
  deviceId: id,
  at: moment,
  logicalTime: count,
  afterMessageId: v.optional(id),
};
const conversationId = id;

const about = <Type extends string>(type: Type) =>
  v.looseObject({ ...stamp, type: v.literal(type), conversationId });

const link = <Type extends string>(type: Type) =>
  v.looseObject({ ...about(type).entries, otherId: id, isOtherEnd: v.optional(v.literal(true)) });

/** What is told of a tag besides its id. */
export const tagParts = {
  name,
  color: v.picklist(TAG_COLORS),
  description: v.optional(text),
  keywords: v.optional(text),
  groupId: v.optional(id),
  isArchived: v.optional(v.boolean()),
  mergedInto: v.optional(id),
};

/** What a person did, as it is kept. */
export const agentEvent = v.variant('type', [
  v.looseObject({ ...about('tagAdded').entries, tagId: id, ruleId: v.optional(id) }),
  v.looseObject({ ...about('tagRemoved').entries, tagId: id }),
  v.looseObject({ ...about('prioritySet').entries, priority, until: v.optional(moment) }),
  about('priorityLifted'),
  v.looseObject({ ...about('noteSet').entries, text }),
  v.looseObject({ ...about('snoozed').entries, until: moment }),
  about('unsnoozed'),
  about('resolved'),
  about('reopened'),
  v.looseObject({ ...about('replyInserted').entries, replyId: id, language }),
  v.looseObject({ ...about('sendObserved').entries, messageId: id }),
  v.looseObject({
    ...about('handedOver').entries,
    toAgentId: v.optional(id),
    to: v.optional(name),
    note: v.optional(text),
  }),
  v.looseObject({ ...about('promised').entries, dueAt: moment }),
  v.looseObject({ ...about('promiseKept').entries, promiseId: v.optional(id) }),
  about('thirdPartyWaitStarted'),
  about('thirdPartyWaitEnded'),
  v.looseObject({ ...about('surveyAsked').entries, messageId: v.optional(id) }),
  v.looseObject({ ...about('ratingConfirmed').entries, messageId: id, rating: v.picklist(RATINGS) }),
  v.looseObject({ ...about('ratingDismissed').entries, messageId: id }),
  v.looseObject({ ...about('actWithdrawn').entries, eventId: id }),
  link('conversationsLinked'),
  link('conversationsUnlinked'),
  v.looseObject({
    ...stamp,
    type: v.literal('tagCreated'),
    tagId: id,
    ...tagParts,
  }),
  v.looseObject({ ...about('tagDeclined').entries, tagId: id }),
]);
