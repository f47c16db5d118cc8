import type { Language } from '../../../lib/domain/vocabulary';
import { backupCatalogue } from '../../../lib/i18n/catalogues/backup';
import { rulesCatalogue } from '../../../lib/i18n/catalogues/rules';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import type { DataFault } from './dataActions';

/** How the page speaks of files. */
export interface DataWording {
  readonly texts: (typeof backupCatalogue)[Language];
  readonly words: (typeof wordsCatalogue)[Language];
  readonly formats: Formats;
}

export const dataWording = (language: Language): DataWording => ({
  texts: backupCatalogue[language],
  words: wordsCatalogue[language],
  formats: createFormats(language),
});

/** Why something was not done, and what can be done about it. */
export function faultText(fault: DataFault, { texts, formats }: DataWording): string {
  if (fault.type === 'line') {
    const { line, field, choices } = fault;
    if (field === undefined) return texts.noObject(formats.number(line));
    return choices === undefined
      ? texts.wrongField(formats.number(line), field)
      : texts.wrongChoice(formats.number(line), field, choices.join(', '));
  }
  if (fault.type !== 'damaged') return texts[fault.type];
  const { line, ruleProblem } = fault;
  if (line === undefined) return texts.damaged;
  return ruleProblem === undefined
    ? texts.damagedAt(formats.number(line))
    : texts.damagedRule(formats.number(line), rulesCatalogue[formats.language][ruleProblem]);
}
