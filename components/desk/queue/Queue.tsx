import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import type { EpochMs } from '../../../lib/domain/units';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import { filterQueue, type QueueFilter, WHOLE_QUEUE } from '../../../lib/reports/queue/filterQueue';
import type { QueueReport, QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import { type Asked, Question } from './Question';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import type { QueueActions } from './queueActions';
import { useQueueActs } from './useQueueActs';
import { useQueueKeys } from './useQueueKeys';
import { useRowFocus } from './useRowFocus';
import { ROW_ACTS, type RowAct } from './WaitingRow';
import type { QueueWording } from './wording';

interface QueueProps {
  readonly report: QueueReport;
  readonly now: EpochMs;
  readonly actions: QueueActions;
  readonly wording: QueueWording;
}

/** Everybody who waits, on all platforms, and what can be done about each without opening the page. */
export function Queue({ report, now, actions, wording }: QueueProps) {
  const { texts } = wording;
  const filter = useSignal<QueueFilter>(WHOLE_QUEUE);
  const asked = useSignal<Asked | undefined>(undefined);
  const search = useRef<HTMLInputElement>(null);
  const acts = useQueueActs(actions, wording);
  const rows = useMemo(() => filterQueue(report, filter.value), [report, filter.value]);
  const focus = useRowFocus(rows.map(({ conversationId }) => conversationId));
  const { told } = acts;

  const resolve = ({ conversationId, contact, channel }: QueueRow) =>
    acts.act({ type: 'resolved', conversationId }, texts.resolved(nameOf(contact, channel)), () => ({
      type: 'reopened',
      conversationId,
    }));
  const wake = ({ conversationId, contact, channel }: QueueRow, until: EpochMs) =>
    acts.act({ type: 'unsnoozed', conversationId }, texts.woken(nameOf(contact, channel)), () => ({
      type: 'snoozed',
      conversationId,
      until,
    }));
  const run = (row: QueueRow, act: RowAct) => {
    focus.onRow(row.conversationId);
    if (act === 'open') acts.open(row);
    else if (act === 'resolve') resolve(row);
    else if (act === 'snooze' && row.snoozedUntil !== undefined) wake(row, row.snoozedUntil);
    else asked.value = { conversationId: row.conversationId, act };
  };
  const runHere = (act: RowAct) => {
    const row = rowOf(rows, focus.current());
    if (row) run(row, act);
  };
  useQueueKeys({
    j: () => focus.move(1),
    k: () => focus.move(-1),
    '/': () => search.current?.focus(),
    ...Object.fromEntries(Object.entries(ROW_ACTS).map(([key, act]) => [key, () => runHere(act)])),
  });

  const questioned = rowOf([...report.waiting, ...report.snoozed], asked.value?.conversationId);
  return (
    <section class="card" aria-labelledby="queue">
      <h2 id="queue">{texts.queue}</h2>
      <p class="help">{texts.help}</p>
      <details class="help">
        <summary>{texts.keysTitle}</summary>
        {texts.keys}
      </details>
      <QueueFilters report={report} filter={filter} search={search} wording={wording} />
      <div class="undo">
        <span role="status" data-tone={told?.isFailure ? 'danger' : 'success'}>
          {told?.text}
        </span>
        {told?.undo && (
          <button type="button" class="button" onClick={() => told.undo && acts.takeBack(told.undo)}>
            {texts.undo}
          </button>
        )}
      </div>
      <QueueList
        rows={rows}
        isEmpty={report[filter.value.part === 'snoozed' ? 'snoozed' : 'waiting'].length === 0}
        part={filter.value.part}
        now={now}
        focus={focus}
        wording={wording}
        onAct={run}
      />
      {asked.value && questioned && (
        <Question
          asked={asked.value}
          row={questioned}
          report={report}
          now={now}
          acts={acts}
          wording={wording}
          onClose={() => {
            asked.value = undefined;
          }}
        />
      )}
    </section>
  );
}

const rowOf = (rows: readonly QueueRow[], id: ConversationId | undefined): QueueRow | undefined =>
  rows.find(({ conversationId }) => conversationId === id);
