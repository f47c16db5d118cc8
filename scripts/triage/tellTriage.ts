import type { DetectedLanguage } from '../../lib/domain/triage/detectLanguage';
import { levelOf } from '../../lib/domain/triage/levels';
import { startingTags } from '../../lib/domain/triage/startingTags';
import type { TriagedText } from '../../lib/domain/triage/triage';
import type { Language, Priority } from '../../lib/domain/vocabulary';
import { reasonLine } from '../../lib/i18n/reasonLine';

/** A line of what `npm run triage` prints. */
export interface ToldTriage {
  /** Of the text alone: 0 to 100. Waiting, publicity and the contact add to it in the extension. */
  readonly score: number;
  readonly level: Priority;
  /** With their shares, which add up to the score; largest first. */
  readonly reasons: readonly string[];
  readonly language: DetectedLanguage;
  /** Ids of the tags of a new database that would be suggested. */
  readonly tags: readonly string[];
}

/** @param given the language that the file names; told where the text itself does not tell */
export function tellTriage(triaged: TriagedText, given?: Language): ToldTriage {
  const { points, reasons, language } = triaged;
  return {
    score: points,
    level: levelOf(points),
    reasons: reasons.map((reason) => reasonLine(reason, 'en')),
    language: language === 'unknown' ? (given ?? 'unknown') : language,
    tags: startingTags(triaged),
  };
}
