import type { AgentEvent, Rating } from './event';
import { compareEvents } from './projection';
import type { EpochMs } from './units';
import type { AgentId, MessageId } from './vocabulary';
import { withoutWithdrawn } from './withdrawn';

/** What people said and did about a case, as the bar shows it; each by the id of the event that tells it. */
export interface CaseState {
  readonly handover?: Handover;
  /** Those still to be kept, and those of the newest episode; the one due first comes first. */
  readonly promises: readonly CasePromise[];
  readonly thirdPartyWait?: { readonly eventId: string; readonly since: EpochMs };
  /** The last question about content. */
  readonly survey?: Survey;
}

export interface Handover {
  readonly eventId: string;
  readonly at: EpochMs;
  readonly toAgentId?: AgentId | undefined;
  readonly to?: string | undefined;
  readonly note?: string | undefined;
}

export interface CasePromise {
  readonly eventId: string;
  readonly dueAt: EpochMs;
  /** Present once it was kept. */
  readonly kept?: { readonly eventId: string; readonly at: EpochMs };
}

export interface Survey {
  readonly eventId: string;
  readonly askedAt: EpochMs;
  /** In which it was asked, where that is known. */
  readonly messageId?: MessageId | undefined;
  /** What an agent confirmed. */
  readonly rating?: { readonly eventId: string; readonly rating: Rating };
  /** Messages that an agent said are no answer to it. */
  readonly dismissed: readonly { readonly eventId: string; readonly messageId: MessageId }[];
}

/**
 * How a case stands by what people did.
 *
 * @param events of all its conversations, in any order
 * @param since when its newest episode began: what was finished before is of the past
 */
export function caseState(events: readonly AgentEvent[], since: EpochMs): CaseState {
  const promises = new Map<string, CasePromise>();
  let handover: Handover | undefined;
  let thirdPartyWait: CaseState['thirdPartyWait'];
  let survey: Survey | undefined;
  for (const event of [...withoutWithdrawn(events)].sort(compareEvents)) {
    const { id: eventId, at } = event;
    switch (event.type) {
      case 'handedOver': {
        const { toAgentId, to, note } = event;
        handover = at < since ? undefined : { eventId, at, toAgentId, to, note };
        break;
      }
      case 'promised':
        promises.set(eventId, { eventId, dueAt: event.dueAt });
        break;
      case 'promiseKept': {
        const promise = promises.get(event.promiseId ?? [...promises.keys()].at(-1) ?? '');
        if (promise && !promise.kept) promises.set(promise.eventId, { ...promise, kept: { eventId, at } });
        break;
      }
      case 'thirdPartyWaitStarted':
        thirdPartyWait ??= { eventId, since: at };
        break;
      case 'thirdPartyWaitEnded':
      case 'resolved':
        thirdPartyWait = undefined;
        break;
      case 'surveyAsked':
        survey = { eventId, askedAt: at, messageId: event.messageId, dismissed: [] };
        break;
      case 'ratingConfirmed':
        if (survey) survey = { ...survey, rating: { eventId, rating: event.rating } };
        break;
      case 'ratingDismissed': {
        const { messageId } = event;
        if (survey) survey = { ...survey, dismissed: [...survey.dismissed, { eventId, messageId }] };
        break;
      }
    }
  }
  return {
    ...(handover === undefined ? {} : { handover }),
    promises: [...promises.values()]
      .filter(({ kept }) => kept === undefined || kept.at >= since)
      .sort((one, other) => one.dueAt - other.dueAt),
    ...(thirdPartyWait === undefined ? {} : { thirdPartyWait }),
    ...(survey === undefined ? {} : { survey }),
  };
}
