import type { Conversation, DoneByRules } from '../conversation';
import { ESCALATION_TAG, LEAD_TAG, VIP_TAG } from '../event';
import type { OpenTime } from '../hours/openTime';
import { saysNoReply } from '../noReplyTags';
import type { TargetsByChannel } from '../numbers/serviceStatus';
import type { EpochMs } from '../units';
import type { MessageKind, TagId } from '../vocabulary';
import { LEVEL_POINTS } from './levels';
import { type PriorityResult, priorityOf } from './priority';
import { SHARES } from './priorityShares';
import type { ReasonId } from './reason';
import { createPriorityResolver, type ResolvePriority } from './rules/resolveRules';
import type { Rule } from './rules/rule';

/** What priorities follow from besides the conversations themselves. */
export interface PriorityContext {
  readonly targets: TargetsByChannel;
  readonly openTime: OpenTime;
  /** Names of tags, for the reasons. */
  readonly tagNames: ReadonlyMap<TagId, string>;
  /** The user's; absent where there are none. */
  readonly rules?: RulesInForce;
}

export interface RulesInForce {
  readonly priorityOf: ResolvePriority;
  /** Also those that are off. */
  readonly names: ReadonlyMap<Rule['id'], string>;
}

export const rulesInForce = (rules: readonly Rule[]): RulesInForce => ({
  priorityOf: createPriorityResolver(rules),
  names: new Map(rules.map(({ id, name }) => [id, name])),
});

/** Tags that count for whoever bears them. */
const WEIGHING_TAGS: readonly TagId[] = [LEAD_TAG, VIP_TAG, ESCALATION_TAG];

const PUBLIC_KINDS: readonly MessageKind[] = ['comment', 'mention', 'review'];

/** The priority that a conversation has at the moment `now`, and why. */
export function priorityOfConversation(
  conversation: Conversation,
  context: PriorityContext,
  now: EpochMs,
): PriorityResult {
  const { targets, openTime, tagNames } = context;
  const { channel, kind, tagIds, textScore, override, isRepeated } = conversation;
  const since = sinceOf(conversation);
  const target = targets[channel]?.reply;
  const byRule = ruledPriority(conversation, context)?.priority;
  return priorityOf(
    {
      ...(textScore === undefined ? {} : { text: textScore }),
      isWaiting: since !== undefined,
      elapsedTime: since === undefined ? 0 : openTime.elapsed(since, now),
      ...(target === undefined ? {} : { target }),
      isPublic: PUBLIC_KINDS.includes(kind),
      weighingTags: tagIds.flatMap((tagId) =>
        WEIGHING_TAGS.includes(tagId) ? (tagNames.get(tagId) ?? tagId) : [],
      ),
      earlierCases: isRepeated ? 1 : 0,
      ...(byRule === undefined ? {} : { byRule }),
      ...(override === undefined ? {} : { override }),
    },
    now,
  );
}

/**
 * What rules did to a conversation, by names; undefined where they did nothing.
 *
 * @param decidedBy see `priorityOfConversation`
 */
export function doneByRules(
  conversation: Conversation,
  context: PriorityContext,
  decidedBy: PriorityResult['decidedBy'],
): DoneByRules | undefined {
  const nameOf = (ruleId: string): string => context.rules?.names.get(ruleId) ?? '';
  const { ruledTags = [] } = conversation;
  const ruleId = decidedBy === 'rule' ? ruledPriority(conversation, context)?.ruleId : undefined;
  if (ruledTags.length === 0 && ruleId === undefined) return undefined;
  return {
    ...(ruleId === undefined ? {} : { priority: nameOf(ruleId) }),
    tags: ruledTags.map((tag) => ({
      tag: context.tagNames.get(tag.tagId) ?? tag.tagId,
      rule: nameOf(tag.ruleId),
    })),
  };
}

/** What rules say of its priority, and which one does. */
const ruledPriority = (
  { ruled }: Pick<Conversation, 'ruled'>,
  { rules }: PriorityContext,
): ReturnType<ResolvePriority> =>
  ruled === undefined || rules === undefined ? undefined : rules.priorityOf(ruled.ruleIds);

/** When the priority changes next by the clock alone; undefined when it does not. */
export function nextPriorityChange(
  conversation: Conversation,
  context: PriorityContext,
  now: EpochMs,
): EpochMs | undefined {
  const until = conversation.override?.until;
  if (conversation.override !== undefined && (until === undefined || until > now)) return until;
  const since = sinceOf(conversation);
  const target = context.targets[conversation.channel]?.reply;
  if (since === undefined || target === undefined) return undefined;
  const { reasons, priority } = priorityOfConversation(conversation, context, now);
  const others = reasons.reduce((sum, { id, points }) => sum + (isOfClock(id) ? 0 : points), 0);
  const breached = context.openTime.deadline(since, target);
  const reached = LEVEL_POINTS.map((least) => (least - others) / SHARES.waiting)
    .filter((share) => share > 0 && share <= 1)
    // Points are whole: half a point is rounded up.
    .map((share) => context.openTime.deadline(since, (share - 0.5 / SHARES.waiting) * target));
  return [...reached, breached === undefined ? undefined : breached + 1]
    .flatMap((moment) => (moment === undefined ? [] : Math.ceil(moment)))
    .filter((moment) => moment > now)
    .sort((one, other) => one - other)
    .find((moment) => priorityOfConversation(conversation, context, moment).priority !== priority);
}

const isOfClock = (id: ReasonId): boolean => id === 'waiting' || id === 'limit';

/** Since when somebody waits for a reply that is needed. */
const sinceOf = ({ waitingSince, linkedWait, tagIds }: Conversation): EpochMs | undefined =>
  saysNoReply(tagIds) ? undefined : (waitingSince ?? linkedWait?.since);
