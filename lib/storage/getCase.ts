import { caseState } from '../domain/caseState';
import type { CaseView } from '../domain/caseView';
import { middle } from '../domain/interval';
import { orderMessages } from '../domain/messageOrder';
import { ratingProposal } from '../domain/survey';
import type { EpochMs } from '../domain/units';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { getPlannedUse } from './replyUses';
import { getEvents } from './storedEvents';

export type CaseFound = Omit<CaseView, 'surveyShortcut'>;

/**
 * How the case stands that a conversation is part of. Messages are read only where an answer to a question about content
 * is looked for.
 */
export function getCase(
  database: InlayDatabase,
  conversationId: ConversationId,
  now: EpochMs,
): Promise<CaseFound> {
  const { conversations, episodes, events, messages, replyUses } = database;
  return database.transaction('r', conversations, episodes, events, messages, replyUses, async () => {
    const conversation = await conversations.get(conversationId);
    const ids = [conversationId, ...(conversation?.linkedIds ?? [])];
    const [eventsIn, episode, planned] = await Promise.all([
      getEvents(database, ids),
      episodes.get(conversation?.lastEpisodeId ?? ''),
      getPlannedUse(database, ids, now),
    ]);
    const since = episode === undefined ? Number.NEGATIVE_INFINITY : middle(episode.openedAt);
    const state = {
      ...caseState([...eventsIn.values()].flat(), since),
      ...(planned === undefined ? {} : { planned }),
    };
    if (state.survey === undefined || state.survey.rating !== undefined) return state;
    const spoken = await messages.where('conversationId').anyOf(ids).toArray();
    const proposal = ratingProposal(state.survey, orderMessages(spoken));
    return { ...state, ...(proposal === undefined ? {} : { proposal }) };
  });
}
