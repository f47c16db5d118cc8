import type { Episode, EpisodeActs, KeptPromise, ThirdPartyWait } from './episode';
import { type AgentEvent, ESCALATION_TAG } from './event';
import { middle } from './interval';
import { type StandingTag, standingOf, unmerged } from './mergedTags';
import { compareEvents } from './projection';
import type { EpochMs } from './units';
import type { TagId } from './vocabulary';
import { withoutWithdrawn } from './withdrawn';

/**
 * The same episodes with what people did about them. An act belongs to the episode that was the newest when it was
 * done: a complaint of last month is not one of today. What was done before anything was said belongs to the first. What
 * ends something (a promise, a wait for somebody else) or answers it (a rating) belongs where that was begun or asked.
 *
 * @param episodes of one conversation, or of several that are linked, oldest first
 * @param events done to them, in any order; others, and what was taken back, are passed over
 * @param standing which tag stands where one was put
 */
export function markEpisodes(
  episodes: readonly Episode[],
  events: readonly AgentEvent[],
  standing: StandingTag = unmerged,
): Episode[] {
  if (events.length === 0) return [...episodes];
  const done = new Map<Episode, Done[]>();
  const tellers = createTellers();
  for (const event of [...withoutWithdrawn(events)].sort(compareEvents)) {
    const newest = episodes.findLast(({ openedAt }) => middle(openedAt) <= event.at) ?? episodes[0];
    if (newest === undefined) continue;
    const told = tellers.tell(event, newest);
    const earlier = done.get(told.episode);
    if (earlier) earlier.push(told);
    else done.set(told.episode, [told]);
  }
  return episodes.map((episode) => {
    const { acts: _, ...unmarked } = episode;
    const acts = actsOf(done.get(episode) ?? [], standing);
    if (Object.keys(acts).length === 0) return unmarked;
    return { ...unmarked, acts, lastActivityAt: Math.max(unmarked.lastActivityAt, ...momentsOf(acts)) };
  });
}

/** When acts count in a number. */
const momentsOf = ({ promises = [], surveyAskedAt, rating }: EpisodeActs): EpochMs[] =>
  [...promises.flatMap(({ dueAt, keptAt }) => [dueAt, keptAt]), surveyAskedAt, rating?.at].filter(
    (moment) => moment !== undefined,
  );

/** An event beside the episode it belongs to, and the one that it ends. */
interface Done {
  readonly event: AgentEvent;
  readonly episode: Episode;
  /** Id of the promise that was kept. */
  readonly promiseId?: string | undefined;
}

/** Follows events in their order, to know what each is about. */
function createTellers() {
  const promises = new Map<string, Episode>();
  let lastPromise: string | undefined;
  let asked: Episode | undefined;
  let waiting: Episode | undefined;
  return {
    tell(event: AgentEvent, newest: Episode): Done {
      switch (event.type) {
        case 'promised':
          promises.set(event.id, newest);
          lastPromise = event.id;
          break;
        case 'promiseKept': {
          const promiseId = event.promiseId ?? lastPromise;
          return { event, episode: promises.get(promiseId ?? '') ?? newest, promiseId };
        }
        case 'surveyAsked':
          asked = newest;
          break;
        case 'ratingConfirmed':
          return { event, episode: asked ?? newest };
        case 'thirdPartyWaitStarted':
          waiting ??= newest;
          return { event, episode: waiting };
        case 'thirdPartyWaitEnded':
        case 'resolved': {
          const episode = waiting ?? newest;
          waiting = undefined;
          return { event, episode };
        }
      }
      return { event, episode: newest };
    },
  };
}

function actsOf(done: readonly Done[], standing: StandingTag): EpisodeActs {
  const tagIds = new Set<TagId>();
  const replyIds = new Set<string>();
  const thirdPartyWaits: ThirdPartyWait[] = [];
  const promises = new Map<string, KeptPromise>();
  let acts: EpisodeActs = {};
  for (const { event, promiseId = '' } of done) {
    switch (event.type) {
      case 'tagAdded':
        tagIds.add(event.tagId);
        if (standing(event.tagId) === ESCALATION_TAG) acts = { ...acts, isEscalated: true };
        break;
      case 'tagRemoved':
        tagIds.delete(event.tagId);
        break;
      case 'prioritySet':
        if (event.priority === 'urgent') acts = { ...acts, isEscalated: true };
        break;
      case 'replyInserted':
        replyIds.add(event.replyId);
        break;
      case 'handedOver':
        acts = { ...acts, isHandedOver: true, isEscalated: true };
        break;
      case 'promised':
        promises.set(event.id, { dueAt: event.dueAt });
        break;
      case 'promiseKept':
        keep(promises, promiseId, event.at);
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
      case 'resolved':
        endWait(thirdPartyWaits, event.at);
        break;
    }
  }
  return {
    ...(tagIds.size === 0 ? {} : { tagIds: standingOf(tagIds, standing) }),
    ...(replyIds.size === 0 ? {} : { replyIds: [...replyIds] }),
    ...acts,
    ...(promises.size === 0 ? {} : { promises: [...promises.values()] }),
    ...(thirdPartyWaits.length === 0 ? {} : { thirdPartyWaits }),
  };
}

function keep(promises: Map<string, KeptPromise>, id: string, at: EpochMs): void {
  const promise = promises.get(id);
  if (promise !== undefined && promise.keptAt === undefined) promises.set(id, { ...promise, keptAt: at });
}

const isOver = (wait: ThirdPartyWait | undefined): boolean => wait === undefined || wait.to !== undefined;

/** Clocks of devices differ: a wait never ends before it began. */
function endWait(waits: ThirdPartyWait[], at: EpochMs): void {
  const last = waits.at(-1);
  if (last === undefined || isOver(last)) return;
  waits[waits.length - 1] = { from: last.from, to: Math.max(last.from, at) };
}
