import { useSignal } from '@preact/signals';
import type { QueuePart } from '../../../lib/domain/queueView';
import type { EpochMs } from '../../../lib/domain/units';
import type { QueueRow } from '../../../lib/reports/queue/queueReport';
import { ShowMore } from '../ShowMore';
import type { RowAct } from './rowActs';
import type { RowFocus } from './useRowFocus';
import { WaitingRow } from './WaitingRow';
import type { QueueWording } from './wording';

/** More are shown when asked for. */
export const ROWS_AT_ONCE = 100;

interface QueueListProps {
  readonly rows: readonly QueueRow[];
  /** The whole part, not only what is shown of it. */
  readonly isEmpty: boolean;
  readonly part: QueuePart;
  readonly now: EpochMs;
  readonly agentName: (id: string) => string | undefined;
  readonly areReasonsHidden: boolean;
  readonly focus: RowFocus;
  readonly wording: QueueWording;
  readonly onAct: (row: QueueRow, act: RowAct) => void;
}

/** The entries that are shown, some at a time. */
export function QueueList({
  rows,
  isEmpty,
  part,
  now,
  agentName,
  areReasonsHidden,
  focus,
  wording,
  onAct,
}: QueueListProps) {
  const { texts, formats } = wording;
  const most = useSignal(ROWS_AT_ONCE);
  const nobody =
    part === 'snoozed' ? texts.noneSnoozed : part === 'promised' ? texts.nonePromised : texts.nobodyWaits;
  const none = isEmpty ? nobody : texts.noneFound;
  return (
    <>
      <p role="status" class="help">
        {rows.length > 0 ? texts.found(rows.length, formats.number(rows.length)) : none}
      </p>
      <ol class="waiting" data-reasons={areReasonsHidden ? 'hidden' : undefined} ref={focus.list}>
        {rows.slice(0, most.value).map((row) => (
          <WaitingRow
            key={row.conversationId}
            row={row}
            now={now}
            agentName={agentName}
            wording={wording}
            onFocus={() => focus.onRow(row.conversationId)}
            onAct={(act) => onAct(row, act)}
          />
        ))}
      </ol>
      <ShowMore count={rows.length} most={most} step={ROWS_AT_ONCE} label={texts.showMore} />
    </>
  );
}
