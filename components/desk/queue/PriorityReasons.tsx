import { reasonLine } from '../../../lib/i18n/reasonLine';
import { ruleLines } from '../../../lib/i18n/ruleLines';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import type { QueueWording } from './wording';

interface PriorityReasonsProps {
  readonly row: QueueRow;
  readonly wording: QueueWording;
}

/** Why the priority is what it is, in plain words, on request. */
export function PriorityReasons({ row, wording: { texts, words, formats } }: PriorityReasonsProps) {
  const { priority, reasons, decidedBy, byRules } = row;
  if (priority === 'none') return null;
  const isByPoints = decidedBy === 'points' || decidedBy === 'nobodyWaits';
  return (
    <details class="why">
      <summary>{texts.why(words[priority])}</summary>
      {!isByPoints && <p>{texts[decidedBy]}</p>}
      {byRules && (
        <ul>
          {ruleLines(byRules, formats.language).map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      <ul>
        {reasons.map((reason) => (
          <li key={reason.id}>{reasonLine(reason, formats.language)}</li>
        ))}
      </ul>
    </details>
  );
}
