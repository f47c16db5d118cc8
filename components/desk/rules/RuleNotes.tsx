import { brandIn } from '../../../lib/domain/triage/ownWords';
import { type Contradiction, contradictionsOf } from '../../../lib/domain/triage/rules/contradictions';
import type { Rule } from '../../../lib/domain/triage/rules/rule';
import { partsOf, ruleFaults } from '../../../lib/domain/triage/rules/ruleFaults';
import type { RulesReport } from '../../../lib/reports/rules/rulesModel';
import { WarningIcon } from '../../shared/icons';
import { faultText, type RulesWording, type TagNames } from './wording';

interface RuleNotesProps {
  readonly rule: Rule;
  readonly above: readonly Rule[];
  readonly report: Pick<RulesReport, 'groups' | 'ownWords'>;
  readonly tagNames: TagNames;
  readonly wording: RulesWording;
}

/** What is wrong with a rule, and which ones above it win where both hold. */
export function RuleNotes({ rule, above, report, tagNames, wording }: RuleNotesProps) {
  const { texts } = wording;
  const faults = ruleFaults(rule, new Set(tagNames.keys())).map((fault) => faultText(fault, wording));
  const lacksBrand =
    partsOf(rule.when).some(({ type }) => type === 'brand') && brandIn(report.ownWords).length === 0;
  const contradictions = contradictionsOf(rule, above, report.groups);
  const told = [...faults, ...(lacksBrand ? [texts.noBrand] : [])];
  if (told.length === 0 && contradictions.length === 0) return null;
  return (
    <ul class="rule-notes">
      {told.map((text) => (
        <li key={text} data-tone="warning">
          <WarningIcon size={13} /> {text}
        </li>
      ))}
      {contradictions.map((each) => (
        <li key={each.by.id} data-tone={each.isAlways ? 'warning' : undefined}>
          {each.isAlways && <WarningIcon size={13} />} {contradictionText(each, wording, tagNames)}
        </li>
      ))}
    </ul>
  );
}

function contradictionText(
  { by, about, isAlways }: Contradiction,
  { texts, words }: RulesWording,
  tagNames: TagNames,
): string {
  const who = isAlways ? texts.alwaysBeaten(by.name) : texts.beaten(by.name);
  const nameOf = (id: string): string => tagNames.get(id) ?? texts.goneTag;
  const what =
    about.type === 'priority'
      ? texts.priorityQuarrel(words[about.wins], words[about.loses])
      : texts.tagQuarrel(nameOf(about.wins), nameOf(about.loses));
  return `${who} ${what}`;
}
