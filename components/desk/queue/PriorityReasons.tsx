import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { ReasonList } from './ReasonList';
import type { QueueWording } from './wording';

interface PriorityReasonsProps {
  readonly row: QueueRow;
  readonly wording: QueueWording;
}

/**
 * Why the priority is what it is, in plain words: beside the entry while the pointer or the focus is in it, and on request
 * for those who cannot see that.
 */
export function PriorityReasons({ row, wording }: PriorityReasonsProps) {
  const { texts, words } = wording;
  if (row.priority === 'none') return null;
  return (
    <>
      <details class="why">
        <summary>{texts.why(words[row.priority])}</summary>
        <ReasonList row={row} wording={wording} />
      </details>
      <aside class="why-beside" aria-hidden="true">
        <ReasonList row={row} wording={wording} />
      </aside>
    </>
  );
}
