import * as v from 'valibot';
import { authorKind, channel, count, id, interval, listOf, moment, name } from './rowParts';

/** A wait of a customer within an episode. */
export const wait = v.looseObject({
  since: interval,
  endedAt: v.optional(interval),
  endedBy: v.optional(v.picklist(['reply', 'resolve'])),
  authorKind: v.optional(authorKind),
  agentId: v.optional(id),
});

/** An episode as reports and packs of them hold it. */
export const episode = v.looseObject({
  id,
  conversationIds: listOf(id),
  channel,
  account: name,
  startedBy: v.picklist(['customer', 'agent']),
  openedAt: interval,
  contactKey: v.optional(id),
  questionsAt: listOf(moment),
  lastReplyAt: v.optional(interval),
  closedAt: v.optional(interval),
  closedBy: v.optional(v.picklist(['resolve', 'silence'])),
  reopenCount: count,
  waits: listOf(wait),
  firstResponse: v.optional(
    v.looseObject({ since: interval, at: interval, authorKind, agentId: v.optional(id) }),
  ),
  agentTurns: count,
  isAgentsTurn: v.boolean(),
  agentIds: listOf(id),
  messageCounts: v.looseObject({ inbound: count, outbound: count, automatic: count }),
  lastMessageAt: interval,
  lastActivityAt: moment,
  earlier: v.optional(v.looseObject({ waits: count, questions: count })),
  acts: v.optional(
    v.looseObject({
      tagIds: v.optional(listOf(id)),
      isHandedOver: v.optional(v.literal(true)),
      isEscalated: v.optional(v.literal(true)),
      promises: v.optional(listOf(v.looseObject({ dueAt: moment, keptAt: v.optional(moment) }))),
      replyIds: v.optional(listOf(id)),
      thirdPartyWaits: v.optional(listOf(v.looseObject({ from: moment, to: v.optional(moment) }))),
      surveyAskedAt: v.optional(moment),
      rating: v.optional(v.looseObject({ value: v.picklist([1, 2, 3, 4, 5]), at: moment })),
    }),
  ),
});
