import { reasonLine } from '../../../lib/i18n/reasonLine';
import { ruleLines } from '../../../lib/i18n/ruleLines';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import type { QueueWording } from './wording';

interface ReasonListProps {
  readonly row: QueueRow;
  readonly wording: QueueWording;
}

/** What decided about a priority, and the points behind it. */
export function ReasonList({ row: { reasons, decidedBy, byRules }, wording }: ReasonListProps) {
  const { texts, formats } = wording;
  const isByPoints = decidedBy === 'points' || decidedBy === 'nobodyWaits';
  return (
    <>
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
    </>
  );
}
