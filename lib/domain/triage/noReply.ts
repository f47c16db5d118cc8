import { isCourtesy } from '../courtesy';
import type { ReadText } from './readText';
import { PROBLEMS, SERIOUS, THREATS, type Topic } from './topics';

/** Why a message needs no reply: it is mere thanks, advertising, or nothing but abuse. */
export type NoReply = 'courtesy' | 'spam' | 'troll';

/** Real customers swear: one in six looks like a troll to a looser rule. */
const FEWEST_INSULTS = 2;
const LEAST_SHARE_OF_INSULTS = 0.25;
const FEWEST_PROMISES = 2;
const FEWEST_PROMISES_WITHOUT_LINK = 3;

/**
 * Why a message needs no reply; undefined unless that is nearly certain. Whoever asks, or names anything that could be a
 * case, is answered, however they write.
 *
 * @param evidence for each topic of the message the words that say so
 */
export function noReplyOf(
  text: string,
  read: ReadText,
  evidence: ReadonlyMap<Topic, readonly string[]>,
): NoReply | undefined {
  if (isCourtesy(text)) return 'courtesy';
  const count = (topics: readonly Topic[]): number =>
    topics.reduce((sum, topic) => sum + (evidence.get(topic)?.length ?? 0), 0);
  const cases = count([...THREATS, ...SERIOUS, ...PROBLEMS]);
  const promises = count(['spam']);
  const needed = read.links > 0 ? FEWEST_PROMISES : FEWEST_PROMISES_WITHOUT_LINK;
  if (promises >= needed && promises > cases) return 'spam';
  const insults = count(['insult']);
  const isAbuse =
    insults >= FEWEST_INSULTS &&
    insults >= read.words.length * LEAST_SHARE_OF_INSULTS &&
    cases + count(['sales', 'feature', 'urgent']) === 0 &&
    !read.hasQuestionMark;
  return isAbuse ? 'troll' : undefined;
}
