import type { Episode } from '../episode';
import { groupBy } from '../groupBy';
import { isWithin, type NumberFilter } from '../period';
import type { Interval } from '../units';
import type { TagId } from '../vocabulary';

/** Whether an episode is of the channel asked for, and the agent asked for wrote in it. */
export const isInScope = (
  { channel, agentIds }: Episode,
  { channel: wanted, agentId }: NumberFilter,
): boolean =>
  (wanted === undefined || wanted === channel) && (agentId === undefined || agentIds.includes(agentId));

/** Episodes in scope that were opened within the period. */
export const openedWithin = (episodes: readonly Episode[], filter: NumberFilter): Episode[] =>
  episodes.filter((episode) => isInScope(episode, filter) && isWithin(episode.openedAt, filter.period));

/** Who asks; where no page told it, each conversation is taken for somebody of their own. */
export const personOf = (
  { contactKey, conversationIds }: Episode,
  linkedContacts?: ReadonlyMap<string, string>,
): string =>
  contactKey === undefined ? (conversationIds[0] ?? '') : (linkedContacts?.get(contactKey) ?? contactKey);

/** Those of a person together, whatever the conversation. */
export const byPerson = (
  episodes: readonly Episode[],
  linkedContacts?: ReadonlyMap<string, string>,
): (readonly Episode[])[] => [...groupBy(episodes, (each) => personOf(each, linkedContacts)).values()];

/** Whether an episode bears a tag. */
export const isAbout =
  (tagId: TagId) =>
  ({ acts }: Episode): boolean =>
    acts?.tagIds?.includes(tagId) ?? false;

/** When the customer first asked; undefined in an episode in which only we wrote. */
export const askedAt = ({ waits }: Episode): Interval | undefined => waits[0]?.since;
