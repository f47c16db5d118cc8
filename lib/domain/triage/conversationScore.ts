import type { Message } from '../conversation';
import { middle, sentAt } from '../interval';
import type { EpochMs } from '../units';
import { LANGUAGES, type Language } from '../vocabulary';
import type { DetectedLanguage } from './detectLanguage';
import type { TextScore } from './textScore';
import type { TriagedText, TriageText } from './triage';

/** What the customer says who waits: of their messages that nobody answered yet, the one with the most points. */
export interface ConversationScore extends TextScore {
  readonly language: DetectedLanguage;
}

type ScoredMessage = Pick<Message, 'direction' | 'text' | 'language' | 'sentAtLow' | 'sentAtHigh'>;

/**
 * The score of those messages that a wait is about. A mere "thanks" after a complaint takes nothing away from it.
 *
 * @param messages oldest first
 * @param since when the wait began, see `Conversation.waitingSince`
 * @param before of older messages of the same wait
 * @param onRead told each of them, with what its text says in the language of the wait
 */
export function scoreOfWait<Written extends ScoredMessage>(
  messages: readonly Written[],
  since: EpochMs,
  triage: TriageText,
  before?: ConversationScore,
  onRead?: (message: Written, score: ConversationScore) => void,
): ConversationScore | undefined {
  const waiting = messages.filter(
    (message) => message.direction === 'inbound' && message.text !== '' && middle(sentAt(message)) >= since,
  );
  let best = before;
  for (const message of waiting) {
    const { text, language } = message;
    const scored = toldIn(triage(text, pageLanguage(language) ?? languageOf(best)), best);
    onRead?.(message, scored);
    if (best === undefined || scored.points > best.points) best = scored;
  }
  return best;
}

/** What cannot be told of the strongest message alone is told by the others. */
const toldIn = (scored: TriagedText, before: ConversationScore | undefined): ConversationScore =>
  scored.language === 'unknown' && before !== undefined ? { ...scored, language: before.language } : scored;

/** What the page says it is written in, where it is one of ours. X calls Indonesian by its former code. */
const pageLanguage = (language: string | undefined): Language | undefined =>
  LANGUAGES.find((known) => known === (language === 'in' ? 'id' : language));

const languageOf = (score: ConversationScore | undefined): Language | undefined =>
  score === undefined || score.language === 'unknown' ? undefined : score.language;
