import { useSignal } from '@preact/signals';
import { useMemo, useRef } from 'preact/hooks';
import { NO_REPLY_TAG, TROLL_TAG } from '../../../lib/domain/event';
import { type QueueFilter, WHOLE_QUEUE } from '../../../lib/domain/queueView';
import type { EpochMs } from '../../../lib/domain/units';
import type { ConversationId } from '../../../lib/domain/vocabulary';
import { filterQueue, partOf } from '../../../lib/reports/queue/filterQueue';
import type { QueueReport, QueueRow } from '../../../lib/reports/queue/queueReport';
import { nameOf } from '../../shared/contactName';
import { KeyList } from './KeyList';
import { type Asked, Question } from './Question';
import { QueueDialog } from './QueueDialog';
import { QueueFilters } from './QueueFilters';
import { QueueList } from './QueueList';
import { QueueViews } from './QueueViews';
import type { QueueActions } from './queueActions';
import { isPossible, ROW_ACTS, type RowAct } from './rowActs';
import { useQueueActs } from './useQueueActs';
import { useQueueKeys } from './useQueueKeys';
import { useRowFocus } from './useRowFocus';
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
  const isHelpOpen = useSignal(false);
  const areReasonsHidden = useSignal(false);
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
  const keepPromise = ({ conversationId, contact, channel, promise }: QueueRow) =>
    acts.act(
      { type: 'promiseKept', conversationId, promiseId: promise?.eventId },
      texts.promiseIsKept(nameOf(contact, channel)),
      (eventId) => ({ type: 'actWithdrawn', conversationId, eventId }),
    );
  const setNoReply = (row: QueueRow, act: 'noReply' | 'troll') => {
    const id = act === 'troll' ? TROLL_TAG : NO_REPLY_TAG;
    const isKnown = report.tags.some((tag) => tag.id === id);
    const [name, toldNow] =
      act === 'troll' ? [texts.trollTag, texts.nowTroll] : [texts.noReply, texts.nowNoReply];
    acts.tag(row, { id, name, color: 'gray' }, isKnown, toldNow(nameOf(row.contact, row.channel)));
  };
  const run = (row: QueueRow, act: RowAct) => {
    if (!isPossible(act, row)) return;
    focus.onRow(row.conversationId);
    if (act === 'open') acts.open(row);
    else if (act === 'promiseKept') keepPromise(row);
    else if (act === 'noReply' || act === 'troll') setNoReply(row, act);
    else if (act === 'resolve') resolve(row);
    else if (act === 'snooze' && row.snoozedUntil !== undefined) wake(row, row.snoozedUntil);
    else asked.value = { conversationId: row.conversationId, act };
  };
  const runHere = (act: RowAct) => {
    const row = rowOf(rows, focus.current());
    if (row) run(row, act);
  };
  const hideReasons = () => {
    areReasonsHidden.value = true;
  };
  useQueueKeys({
    j: () => focus.move(1),
    k: () => focus.move(-1),
    '/': () => search.current?.focus(),
    '?': () => {
      isHelpOpen.value = true;
    },
    [HIDE_KEY]: hideReasons,
    ...Object.fromEntries(Object.entries(ROW_ACTS).map(([key, act]) => [key, () => runHere(act)])),
  });

  const questioned = rowOf(
    [...report.waiting, ...report.snoozed, ...report.promised],
    asked.value?.conversationId,
  );
  const agentName = (id: string) => report.agents.find((agent) => agent.id === id)?.name;
  return (
    <section class="card" aria-labelledby="queue">
      <h2 id="queue">{texts.queue}</h2>
      <p class="help">{texts.help}</p>
      <button
        type="button"
        class="link"
        aria-keyshortcuts="?"
        onClick={() => {
          isHelpOpen.value = true;
        }}
      >
        {texts.keysTitle} <kbd>?</kbd>
      </button>
      <QueueViews
        views={report.views}
        filter={filter}
        standing={report.standing}
        wording={wording}
        onSave={acts.saveViews}
      />
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
        isEmpty={partOf(report, filter.value.part).length === 0}
        part={filter.value.part}
        now={now}
        agentName={agentName}
        areReasonsHidden={areReasonsHidden.value}
        focus={{
          ...focus,
          onRow: (id) => {
            areReasonsHidden.value = false;
            focus.onRow(id);
          },
        }}
        wording={wording}
        onAct={run}
      />
      {isHelpOpen.value && (
        <QueueDialog
          title={texts.keysTitle}
          close={texts.close}
          onClose={() => {
            isHelpOpen.value = false;
          }}
        >
          <KeyList wording={wording} />
        </QueueDialog>
      )}
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

const HIDE_KEY = 'Escape';

const rowOf = (rows: readonly QueueRow[], id: ConversationId | undefined): QueueRow | undefined =>
  rows.find(({ conversationId }) => conversationId === id);
