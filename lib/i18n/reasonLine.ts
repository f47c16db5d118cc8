import type { Reason } from '../domain/triage/reason';
import type { Language } from '../domain/vocabulary';
import { triageCatalogue } from './catalogues/triage';
import { formatWait } from './wait';

/** So many words show what is meant. */
const MOST_WORDS_SHOWN = 3;

/** A reason in plain words with its share, such as "something is lost (“lost my bag”): +18". */
export function reasonLine({ id, points, words, wait }: Reason, language: Language): string {
  const texts = triageCatalogue[language];
  const what =
    wait === undefined
      ? texts[id]
      : texts.waited(formatWait(wait.elapsedTime, language), formatWait(wait.target, language));
  const shown = words.slice(0, MOST_WORDS_SHOWN).join(', ');
  return texts.reasonLine(what, shown, points > 0 ? `+${points}` : `−${-points}`);
}
