import type { AgentEvent } from './event';

/** Acts that another act can take back. The others have opposites of their own, such as Resolve and Reopen. */
export const WITHDRAWABLE = [
  'handedOver',
  'promised',
  'promiseKept',
  'thirdPartyWaitStarted',
  'thirdPartyWaitEnded',
  'surveyAsked',
  'ratingConfirmed',
  'ratingDismissed',
] as const satisfies readonly AgentEvent['type'][];

/** Events that still count: neither taken back, nor taking something back. In any order, in which they stay. */
export function withoutWithdrawn(events: readonly AgentEvent[]): readonly AgentEvent[] {
  const gone = new Set(events.flatMap((event) => (event.type === 'actWithdrawn' ? event.eventId : [])));
  if (gone.size === 0) return events;
  return events.filter((event) => event.type !== 'actWithdrawn' && !(gone.has(event.id) && canGo(event)));
}

const canGo = ({ type }: AgentEvent): boolean => WITHDRAWABLE.some((each) => each === type);
