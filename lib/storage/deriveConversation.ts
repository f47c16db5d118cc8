import type { Episode } from '../domain/episode';
import type { AgentEvent } from '../domain/event';
import type { StandingTag } from '../domain/mergedTags';
import { placeResolutions } from '../domain/placeResolutions';
import { projectConversation, type Resolution } from '../domain/projection';
import type { ConversationId } from '../domain/vocabulary';
import { composeConversation } from './composeConversation';
import type { Judge } from './judgeWait';
import type { Contacts } from './mergeContacts';
import type { StoredConversation, StoredMessage } from './records';
import { episodesOf, withContact } from './storedEpisodes';
import type { ThreadFacts } from './threadFacts';

/** All that is known of a conversation. */
export interface ConversationHistory {
  /** Oldest first. */
  readonly spoken: readonly StoredMessage[];
  /** In any order. */
  readonly events: readonly AgentEvent[];
  /** Undefined in public. */
  readonly facts: ThreadFacts | undefined;
  readonly contacts: Contacts;
  /** Known to be sent by a machine. */
  readonly automaticTexts: ReadonlySet<string>;
  readonly judge: Judge;
  /** Which tag stands where one was put; each itself where none was ever merged. */
  readonly standing?: StandingTag | undefined;
}

/** What follows from it: a row of each. */
export interface DerivedConversation {
  readonly conversation: StoredConversation;
  readonly episodes: readonly Episode[];
}

/** Rows of a conversation; undefined when nothing is known of it but, at most, what people did. */
export function deriveConversation(
  id: ConversationId,
  { spoken, events, facts, contacts, automaticTexts, judge, standing }: ConversationHistory,
): DerivedConversation | undefined {
  const projection = projectConversation(events, standing);
  const resolutions = placeResolutions(projection.resolutions, spoken);
  const episodes = episodesOf({ spoken, resolutions, events, automaticTexts, standing });
  const acts = { ...projection, resolutions };
  const composed = composeConversation(id, { spoken, facts, acts, episodes, contacts, judge });
  if (composed === undefined) return undefined;
  return {
    conversation: withLastAct(composed, events, resolutions),
    episodes: withContact(episodes, composed),
  };
}

/** The row beside the latest moment of all that people did. */
export function withLastAct(
  conversation: StoredConversation,
  events: readonly AgentEvent[],
  resolutions: readonly Resolution[],
): StoredConversation {
  const moments = [...events, ...resolutions].map(({ at }) => at);
  const actedUntil = moments.reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
  return { ...conversation, ...(moments.length === 0 ? {} : { actedUntil }) };
}
