import type { Message } from '../../../../lib/domain/conversation';
import { deriveEpisodes } from '../../../../lib/domain/deriveEpisodes';
import type { Episode } from '../../../../lib/domain/episode';
import type { Act, AgentEvent } from '../../../../lib/domain/event';
import { markEpisodes } from '../../../../lib/domain/markEpisodes';
import type { NumberFilter } from '../../../../lib/domain/period';
import type { Resolution } from '../../../../lib/domain/projection';
import { aMessage, aReply, NINE } from '../builders';

export const EVER: NumberFilter = { period: { from: 0, to: Number.MAX_SAFE_INTEGER } };

type Happening = readonly [offset: number, what: 'in' | 'out' | 'resolve' | 'thanks' | Act];

interface StoryOptions {
  readonly contact?: string;
  readonly conversationId?: string;
  readonly message?: Partial<Message>;
}

/** Episodes of one conversation, told as what happened how long after nine. */
export function episodesOf(
  happenings: readonly Happening[],
  { contact = 'ayse', conversationId = `x:acme/@${contact}/1`, message = {} }: StoryOptions = {},
): Episode[] {
  const messages: Message[] = [];
  const resolutions: Resolution[] = [];
  const events: AgentEvent[] = [];
  happenings.forEach(([offset, what], index) => {
    const at = NINE + offset;
    const common = { id: `${contact}${index}`, at, conversationId, ...message };
    if (typeof what === 'object') {
      events.push({ id: `e${index}`, agentId: 'agent-1', deviceId: 'd', at, logicalTime: index, ...what });
    } else if (what === 'resolve') resolutions.push({ type: 'resolved', at, agentId: 'agent-1' });
    else if (what === 'out') messages.push(aReply(common));
    else messages.push(aMessage({ ...common, ...(what === 'thanks' ? { text: 'thanks' } : {}) }));
  });
  return markEpisodes(deriveEpisodes(messages, resolutions), events).map((episode) => ({
    ...episode,
    contactKey: `x ${contact}`,
  }));
}

export const tagged = (tagId: string): Act => ({ type: 'tagAdded', conversationId: '', tagId });
export const untagged = (tagId: string): Act => ({ type: 'tagRemoved', conversationId: '', tagId });
