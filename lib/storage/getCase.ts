import { type CaseState, caseState } from '../domain/caseState';
import { middle } from '../domain/interval';
import { orderMessages } from '../domain/messageOrder';
import { type RatingProposal, ratingProposal } from '../domain/survey';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { getEvents } from './storedEvents';

export interface CaseFound extends CaseState {
  readonly proposal?: RatingProposal;
}

/**
 * How the case stands that a conversation is part of. Messages are read only where an answer to a question about content
 * is looked for.
 */
export function getCase(database: InlayDatabase, conversationId: ConversationId): Promise<CaseFound> {
  const { conversations, episodes, events, messages } = database;
  return database.transaction('r', conversations, episodes, events, messages, async () => {
    const conversation = await conversations.get(conversationId);
    const ids = [conversationId, ...(conversation?.linkedIds ?? [])];
    const [eventsIn, episode] = await Promise.all([
      getEvents(database, ids),
      episodes.get(conversation?.lastEpisodeId ?? ''),
    ]);
    const since = episode === undefined ? Number.NEGATIVE_INFINITY : middle(episode.openedAt);
    const state = caseState([...eventsIn.values()].flat(), since);
    if (state.survey === undefined || state.survey.rating !== undefined) return state;
    const spoken = await messages.where('conversationId').anyOf(ids).toArray();
    const proposal = ratingProposal(state.survey, orderMessages(spoken));
    return { ...state, ...(proposal === undefined ? {} : { proposal }) };
  });
}
