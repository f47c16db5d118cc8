import { type ConversationState, conversationState } from '../domain/conversationState';
import type { Episode } from '../domain/episode';
import { stateWithHiddenAnswer } from '../domain/hiddenAnswer';
import { linkedState, type NewerRow } from '../domain/linkedState';
import { orderMessages } from '../domain/messageOrder';
import { placeResolutions } from '../domain/placeResolutions';
import { type Projection, projectConversation } from '../domain/projection';
import { snoozedUntil } from '../domain/snooze';
import { isWaitApproximate } from '../domain/summarize';
import type { ConversationId } from '../domain/vocabulary';
import { type CaseFacts, composeConversation, newerRowOf } from './composeConversation';
import { type ConversationHistory, withLastAct } from './deriveConversation';
import type { StoredConversation } from './records';
import { episodesOf, withContact } from './storedEpisodes';

export interface DerivedCase {
  /** Those of which anything is known. */
  readonly conversations: readonly StoredConversation[];
  readonly episodes: readonly Episode[];
}

/**
 * Rows of conversations that are linked: they are one case, with one set of episodes. Tags, priority and note stay with
 * each conversation; what was resolved or snoozed in one is so in all.
 *
 * @param histories of all of them, by their ids in order
 */
export function deriveLinked(histories: ReadonlyMap<ConversationId, ConversationHistory>): DerivedCase {
  const all = [...histories.values()];
  const automaticTexts = all[0]?.automaticTexts ?? new Set();
  const standing = all[0]?.standing;
  const spoken = orderMessages(all.flatMap((history) => history.spoken));
  const events = all.flatMap((history) => history.events);
  const projection = projectConversation(events, standing);
  const resolutions = placeResolutions(projection.resolutions, spoken);
  const episodes = episodesOf({ spoken, resolutions, events, automaticTexts, standing });

  const rows = [...histories].flatMap(([conversationId, history]): NewerRow[] => {
    const row = newerRowOf(history);
    return row === undefined ? [] : [{ conversationId, row }];
  });
  const read = stateWithHiddenAnswer(conversationState(episodes, resolutions), spoken);
  const { state, waitsIn } = linkedState(read, spoken, rows, resolutions);
  const until = snoozedUntilOf(projection, spoken, rows);
  // A link may lead to a conversation that nobody has read yet.
  const ids = [...histories].flatMap(([id, { spoken: own, facts }]) =>
    own.length > 0 || facts?.row !== undefined ? [id] : [],
  );
  const conversations = [...histories].flatMap(([id, history]) => {
    const composed = composeConversation(id, {
      ...history,
      acts: { ...projectConversation(history.events, standing), resolutions },
      episodes,
      linked: {
        linkedIds: ids.length > 1 ? ids.filter((other) => other !== id) : undefined,
        state: waitsIn === undefined || waitsIn === id ? state : waitingElsewhere(state),
        snoozedUntil: until,
      },
    });
    return composed === undefined ? [] : [withLastAct(composed, events, resolutions)];
  });
  return { conversations, episodes: withContactOfCase(episodes, conversations) };
}

/** The wait stands in one conversation only, or it would be counted for each. */
function waitingElsewhere(state: ConversationState): CaseFacts['state'] {
  const { isResolved, isBehind, waitingSince } = state;
  return {
    isResolved,
    ...(isBehind === undefined ? {} : { isBehind }),
    ...(waitingSince === undefined
      ? {}
      : { linkedWait: { since: waitingSince, isApproximate: isWaitApproximate(state) } }),
  };
}

/** Whatever the customer writes in one of them wakes all. */
function snoozedUntilOf(
  { snooze }: Projection,
  spoken: ConversationHistory['spoken'],
  rows: readonly NewerRow[],
): CaseFacts['snoozedUntil'] {
  const isAwake = rows.some(({ row }) => snoozedUntil(snooze, [], row) === undefined);
  return isAwake ? undefined : snoozedUntil(snooze, spoken, undefined);
}

/** An episode is held with whom its opening was said to, or else with whom any of the others is held with. */
export function withContactOfCase(
  episodes: readonly Episode[],
  conversations: readonly StoredConversation[],
): Episode[] {
  const known = conversations.filter(({ contactKey }) => contactKey !== '');
  return episodes.flatMap((episode) => {
    const opening = known.find(({ id }) => id === episode.conversationIds[0]);
    return withContact([episode], opening ?? known[0]);
  });
}
