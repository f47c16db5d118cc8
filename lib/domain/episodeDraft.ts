import type { Message } from './conversation';
import { accountOfKey } from './conversationKey';
import { type Closing, type Episode, REOPENING_TIME, SILENCE, type Wait } from './episode';
import { middle, sentAt } from './interval';
import type { EpochMs, Interval } from './units';

/** An episode while its messages and resolutions are gone through, oldest first. */
export interface EpisodeDraft {
  readonly isOpen: boolean;
  /** Whether a message of this moment belongs to it although it was resolved. */
  canReopenAt(at: EpochMs): boolean;
  /** A counted inbound message: starts a wait, and reopens what was resolved. */
  ask(message: Message): void;
  /** A human outbound message: ends a wait; leaves resolved what was resolved. */
  reply(message: Message): void;
  /** A message that moves no clock but breaks the silence. */
  note(message: Message, isAutomatic: boolean): void;
  resolve(at: Interval): void;
  /** An agent said that it is not done after all: the customer waits as before. */
  takeBackResolve(at: EpochMs): void;
  closeIfSilent(at: EpochMs): void;
  finish(): Episode;
}

/** Starts an episode with the message that opens it. */
export function openEpisode(opening: Message, startedBy: Episode['startedBy']): EpisodeDraft {
  const openedAt = sentAt(opening);
  const draft = continueEpisode({
    id: `${opening.conversationId}~${opening.id}`,
    conversationIds: [opening.conversationId],
    channel: opening.channel,
    account: accountOfKey(opening.conversationId),
    startedBy,
    openedAt,
    questionsAt: [],
    reopenCount: 0,
    waits: [],
    agentTurns: 0,
    isAgentsTurn: false,
    agentIds: [],
    messageCounts: { inbound: 0, outbound: 0, automatic: 0 },
    lastMessageAt: openedAt,
    lastActivityAt: middle(openedAt),
  });
  if (startedBy === 'customer') draft.ask(opening);
  else draft.reply(opening);
  return draft;
}

/** Goes on with an episode where it was left; the episode itself stays as it is. */
export function continueEpisode(former: Episode): EpisodeDraft {
  const { closedAt, closedBy, ...lasting } = former;
  const conversationIds = new Set(former.conversationIds);
  const agentIds = new Set(former.agentIds);
  const waits = [...former.waits];
  const questionsAt = [...former.questionsAt];
  const counts = { ...former.messageCounts };
  let { lastMessageAt, lastActivityAt, lastReplyAt, firstResponse, reopenCount, agentTurns, isAgentsTurn } =
    former;
  let closed: Closing | undefined =
    closedAt === undefined || closedBy === undefined ? undefined : { at: closedAt, by: closedBy };

  const openWait = (): Wait | undefined => {
    const last = waits.at(-1);
    return last?.endedAt === undefined ? last : undefined;
  };
  const endWait = (ending: Partial<Wait>): void => {
    const wait = openWait();
    if (wait !== undefined) waits[waits.length - 1] = { ...wait, ...ending };
  };
  const reopen = (): void => {
    closed = undefined;
    reopenCount++;
  };
  const take = (message: Message, isAutomatic: boolean): void => {
    conversationIds.add(message.conversationId);
    if (message.direction === 'inbound') counts.inbound++;
    if (message.direction === 'outbound') counts.outbound++;
    if (isAutomatic) counts.automatic++;
    lastMessageAt = sentAt(message);
    lastActivityAt = Math.max(lastActivityAt, middle(lastMessageAt));
  };

  return {
    get isOpen() {
      return closed === undefined;
    },
    canReopenAt: (at) => closed?.by === 'resolve' && at - middle(closed.at) <= REOPENING_TIME,
    ask(message) {
      take(message, false);
      isAgentsTurn = false;
      questionsAt.push(middle(lastMessageAt));
      if (closed !== undefined) reopen();
      if (openWait() === undefined) waits.push({ since: lastMessageAt });
    },
    reply(message) {
      take(message, false);
      if (!isAgentsTurn) agentTurns++;
      isAgentsTurn = true;
      if (message.agentId !== undefined) agentIds.add(message.agentId);
      const at = sentAt(message);
      lastReplyAt = at;
      const author = {
        authorKind: message.authorKind,
        ...(message.agentId === undefined ? {} : { agentId: message.agentId }),
      };
      // Until somebody answered there is a wait for each time it was asked anew: the last one is the one that counts.
      const dueSince = waits.at(-1)?.since;
      endWait({ endedAt: at, endedBy: 'reply', ...author });
      if (former.startedBy === 'customer' && dueSince !== undefined) {
        firstResponse ??= { since: dueSince, at, ...author };
      }
    },
    note: take,
    resolve(at) {
      if (closed !== undefined) return;
      endWait({ endedAt: at, endedBy: 'resolve' });
      closed = { at, by: 'resolve' };
      lastActivityAt = Math.max(lastActivityAt, at.high);
    },
    takeBackResolve(at) {
      if (closed?.by !== 'resolve') return;
      reopen();
      lastActivityAt = Math.max(lastActivityAt, at);
      const last = waits.at(-1);
      // An answer that was sent after Resolve still answered the customer.
      if (last?.endedBy === 'resolve' && !isAgentsTurn) waits[waits.length - 1] = { since: last.since };
    },
    closeIfSilent(at) {
      if (closed !== undefined || openWait() !== undefined || at - middle(lastMessageAt) < SILENCE) return;
      closed = { at: lastMessageAt, by: 'silence' };
    },
    finish: () => ({
      ...lasting,
      conversationIds: [...conversationIds],
      questionsAt,
      ...(lastReplyAt === undefined ? {} : { lastReplyAt }),
      ...(closed === undefined ? {} : { closedAt: closed.at, closedBy: closed.by }),
      reopenCount,
      waits,
      ...(firstResponse === undefined ? {} : { firstResponse }),
      agentTurns,
      isAgentsTurn,
      agentIds: [...agentIds],
      messageCounts: counts,
      lastMessageAt,
      lastActivityAt,
    }),
  };
}
