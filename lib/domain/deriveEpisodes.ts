import { automaticMessages } from './automatic';
import type { Message } from './conversation';
import { isCourtesy } from './courtesy';
import type { Episode } from './episode';
import { type EpisodeDraft, openEpisode } from './episodeDraft';
import { exactly, middle, sentAt } from './interval';
import { compareMessages } from './messageOrder';
import type { Resolution } from './projection';
import type { EpochMs } from './units';

/**
 * The episodes of a conversation, or of several that are linked, oldest first.
 *
 * They follow from what was said and done alone, not from the present moment. Messages
 * may come in any order and readings of any time; the clock reads the middle of each interval.
 */
export function deriveEpisodes(messages: readonly Message[], resolutions: readonly Resolution[]): Episode[] {
  const ordered = [...messages].sort(compareMessages);
  const automatic = automaticMessages(ordered);
  const drafts: EpisodeDraft[] = [];

  for (const { at, message, resolution } of inOrder(ordered, resolutions)) {
    const last = drafts.at(-1);
    last?.closeIfSilent(at);
    if (resolution?.type === 'resolved') last?.resolve(exactly(at));
    if (resolution?.type === 'reopened') last?.takeBackResolve(at);
    if (message === undefined) continue;

    if (message.direction === 'inbound' && !isCourtesy(message.text)) {
      if (last?.isOpen || last?.canReopenAt(at)) last.ask(message);
      else drafts.push(openEpisode(message, 'customer'));
    } else if (message.direction === 'outbound' && !automatic.has(message.id)) {
      if (last?.isOpen || last?.canReopenAt(at)) last.reply(message);
      else drafts.push(openEpisode(message, 'agent'));
    } else if (last?.isOpen) {
      last.note(message, automatic.has(message.id));
    }
  }
  return drafts.map((draft) => draft.finish());
}

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
