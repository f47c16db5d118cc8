import { automaticMessages } from './automatic';
import type { Message } from './conversation';
import { isCourtesy } from './courtesy';
import type { Episode } from './episode';
import { continueEpisode, type EpisodeDraft, openEpisode } from './episodeDraft';
import { exactly, middle, sentAt } from './interval';
import { orderMessages } from './messageOrder';
import type { Resolution } from './projection';
import type { EpochMs } from './units';
import type { MessageId } from './vocabulary';

/**
 * The episodes of a conversation, or of several that are linked, oldest first.
 *
 * They follow from what was said and done alone, not from the present moment. Messages
 * may come in any order and readings of any time; the clock reads the middle of each interval.
 *
 * @param automaticTexts folded texts of replies that are known to be sent by a machine
 * @param ratings messages that an agent confirmed to be answers to a question about content: they ask nothing
 */
export function deriveEpisodes(
  messages: readonly Message[],
  resolutions: readonly Resolution[],
  automaticTexts: ReadonlySet<string> = new Set(),
  ratings: ReadonlySet<MessageId> = new Set(),
): Episode[] {
  const ordered = orderMessages(messages);
  const automatic = automaticMessages(ordered, automaticTexts);
  return play([], inOrder(ordered, resolutions), automatic, ratings);
}

/**
 * The newest episode after more was said, and those opened since: what `deriveEpisodes` of everything ends with.
 *
 * @param last the newest episode so far; undefined when there is none
 * @param messages all of them later than whatever was said or done so far, and none of them possibly an automatic
 *   answer to what was said so far, see `canContinue`
 */
export function continueEpisodes(
  last: Episode | undefined,
  messages: readonly Message[],
  automaticTexts: ReadonlySet<string> = new Set(),
): Episode[] {
  const ordered = orderMessages(messages);
  const automatic = automaticMessages(ordered, automaticTexts);
  return play(last === undefined ? [] : [continueEpisode(last)], inOrder(ordered, []), automatic);
}

function play(
  drafts: EpisodeDraft[],
  happenings: readonly Happening[],
  automatic: ReadonlySet<MessageId>,
  ratings: ReadonlySet<MessageId> = new Set(),
): Episode[] {
  for (const { at, message, resolution } of happenings) {
    const last = drafts.at(-1);
    last?.closeIfSilent(at);
    if (resolution?.type === 'resolved') last?.resolve(exactly(at));
    if (resolution?.type === 'reopened') last?.takeBackResolve(at);
    if (message === undefined) continue;

    if (isCountedInbound(message) && !ratings.has(message.id)) {
      if (last?.isOpen || last?.canReopenAt(at)) last.ask(message);
      else drafts.push(openEpisode(message, 'customer'));
    } else if (isAnswer(message) && !automatic.has(message.id)) {
      if (last?.isOpen || last?.canReopenAt(at)) last.reply(message);
      else drafts.push(openEpisode(message, 'agent'));
    } else if (last?.isOpen) {
      last.note(message, automatic.has(message.id));
    }
  }
  return drafts.map((draft) => draft.finish());
}

/** Whether a message asks something of us: it opens, reopens and starts a wait. */
const isCountedInbound = (message: Message): boolean =>
  message.direction === 'inbound' && !isReaction(message) && !isCourtesy(message.text);

/** Whether a message of ours answers, if a person wrote it. */
const isAnswer = (message: Message): boolean => message.direction === 'outbound' && !isReaction(message);

/** A reaction asks nothing and answers nothing. */
const isReaction = ({ channel }: Message): boolean => channel.endsWith('/reaction');

interface Happening {
  readonly at: EpochMs;
  readonly message?: Message;
  readonly resolution?: Resolution;
}

/** Messages keep their own order; a resolution comes after all messages up to its moment. */
function inOrder(messages: readonly Message[], resolutions: readonly Resolution[]): Happening[] {
  const waiting = [...resolutions].sort((one, other) => one.at - other.at);
  const happenings: Happening[] = [];
  let next = 0;
  const pushResolutionsBefore = (moment: EpochMs): void => {
    for (let found = waiting[next]; found !== undefined && found.at < moment; found = waiting[next]) {
      happenings.push({ at: found.at, resolution: found });
      next++;
    }
  };
  for (const message of messages) {
    const at = middle(sentAt(message));
    pushResolutionsBefore(at);
    happenings.push({ at, message });
  }
  pushResolutionsBefore(Number.POSITIVE_INFINITY);
  return happenings;
}
