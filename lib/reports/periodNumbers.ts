import type { Episode } from '../domain/episode';
import type { NumberFilter } from '../domain/period';
import { responseRate } from '../domain/responseRate';
import { channelsAnswered, firstResponseTimes } from '../domain/responseTimes';
import type { EpochMs } from '../domain/units';
import type { AgentId, ConversationId } from '../domain/vocabulary';
import { countConversations, countMessages, type Volume } from '../domain/volumes';
import { lastLocalDays } from './localDays';
import { PERIOD_NAMES, type PeriodName, type PeriodNumbers, SCOPES, type Scope } from './popupReport';

/** What numbers are made of: the episodes and volumes of the longest period, or more. */
export interface NumberSources {
  readonly episodes: readonly Episode[];
  readonly volumes: readonly Volume[];
  /** Conversations that an agent said need no reply. */
  readonly noReplyNeeded: ReadonlySet<ConversationId>;
}

/** All numbers of the popup, for each scope and period, as of `now`. */
export function allNumbers(sources: NumberSources, agentId: AgentId, now: EpochMs) {
  const scopeNumbers = (scope: Scope) =>
    recordOf(PERIOD_NAMES, (name: PeriodName) => {
      const period = lastLocalDays(name, now);
      return periodNumbers(sources, scope === 'mine' ? { period, agentId } : { period }, now);
    });
  return recordOf(SCOPES, scopeNumbers);
}

function periodNumbers(
  { episodes, volumes, noReplyNeeded }: NumberSources,
  filter: NumberFilter,
  now: EpochMs,
): PeriodNumbers {
  const isReplyNeeded = ({ conversationIds }: Episode) =>
    !conversationIds.some((id) => noReplyNeeded.has(id));
  const { answered, eligible } = responseRate(episodes, filter, now, isReplyNeeded);
  return {
    firstResponse: firstResponseTimes(episodes, filter),
    byChannel: channelsAnswered(episodes, filter).map((channel) => ({
      channel,
      firstResponse: firstResponseTimes(episodes, { ...filter, channel }),
    })),
    answered,
    eligible,
    conversations: countConversations(episodes, filter),
    ...countMessages(volumes, filter),
  };
}

const recordOf = <Key extends string, Value>(
  keys: readonly Key[],
  makeValue: (key: Key) => Value,
): Readonly<Record<Key, Value>> =>
  Object.fromEntries(keys.map((key) => [key, makeValue(key)])) as Record<Key, Value>;
