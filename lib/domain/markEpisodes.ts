import type { Episode, EpisodeActs, ThirdPartyWait } from './episode';
import { type AgentEvent, ESCALATION_TAG } from './event';
import { middle } from './interval';
import { compareEvents } from './projection';
import type { TagId } from './vocabulary';

/**
 * The same episodes with what people did about them. An act belongs to the episode that was the newest when it was
 * done: a complaint of last month is not one of today. What was done before anything was said belongs to the first.
 *
 * @param episodes of one conversation, or of several that are linked, oldest first
 * @param events done to them, in any order; others are passed over
 */
export function markEpisodes(episodes: readonly Episode[], events: readonly AgentEvent[]): Episode[] {
  if (events.length === 0) return [...episodes];
  const done = new Map<Episode, AgentEvent[]>();
  for (const event of [...events].sort(compareEvents)) {
    const episode = episodes.findLast(({ openedAt }) => middle(openedAt) <= event.at) ?? episodes[0];
    if (episode === undefined) continue;
    const earlier = done.get(episode);
    if (earlier) earlier.push(event);
    else done.set(episode, [event]);
  }
  return episodes.map((episode) => {
    const { acts: _, ...unmarked } = episode;
    const acts = actsOf(done.get(episode) ?? []);
    return Object.keys(acts).length === 0 ? unmarked : { ...unmarked, acts };
  });
}

function actsOf(events: readonly AgentEvent[]): EpisodeActs {
  const tagIds = new Set<TagId>();
  const thirdPartyWaits: ThirdPartyWait[] = [];
  let acts: EpisodeActs = {};
  for (const event of events) {
    switch (event.type) {
      case 'tagAdded':
        tagIds.add(event.tagId);
        if (event.tagId === ESCALATION_TAG) acts = { ...acts, isEscalated: true };
        break;
      case 'tagRemoved':
        tagIds.delete(event.tagId);
        break;
      case 'prioritySet':
        if (event.priority === 'urgent') acts = { ...acts, isEscalated: true };
        break;
      case 'handedOver':
        acts = { ...acts, isHandedOver: true, isEscalated: true };
        break;
      case 'promised':
        acts = { ...acts, isPromised: true };
        break;
      case 'surveyAsked':
        acts = { ...acts, surveyAskedAt: acts.surveyAskedAt ?? event.at };
        break;
      case 'ratingConfirmed':
        acts = { ...acts, rating: { value: event.rating, at: event.at } };
        break;
      case 'thirdPartyWaitStarted':
        if (isOver(thirdPartyWaits.at(-1))) thirdPartyWaits.push({ from: event.at });
        break;
      case 'thirdPartyWaitEnded':
        endWait(thirdPartyWaits, event.at);
        break;
    }
  }
  return {
    ...(tagIds.size === 0 ? {} : { tagIds: [...tagIds] }),
    ...acts,
    ...(thirdPartyWaits.length === 0 ? {} : { thirdPartyWaits }),
  };
}

const isOver = (wait: ThirdPartyWait | undefined): boolean => wait === undefined || wait.to !== undefined;

/** Clocks of devices differ: a wait never ends before it began. */
function endWait(waits: ThirdPartyWait[], at: number): void {
  const last = waits.at(-1);
  if (last === undefined || isOver(last)) return;
  waits[waits.length - 1] = { from: last.from, to: Math.max(last.from, at) };
}
