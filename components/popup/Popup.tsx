import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { EpochMs } from '../../lib/domain/units';
import type { ConversationId } from '../../lib/domain/vocabulary';
import {
  PERIOD_NAMES,
  type PeriodName,
  type PopupReport,
  SCOPES,
  type Scope,
} from '../../lib/reports/popupReport';
import { SettingsIcon } from '../shared/icons';
import { SegmentedControl } from '../shared/SegmentedControl';
import { DriftNotices } from './DriftNotices';
import { EmptyState } from './EmptyState';
import { Meanings } from './Meanings';
import { PermissionNotice } from './PermissionNotice';
import { ResponseTimes } from './ResponseTimes';
import { Volumes } from './Volumes';
import { WaitingNow } from './WaitingNow';
import { WaitingQueue } from './WaitingQueue';
import { type PopupWording, popupWording } from './wording';

/** What the popup asks of the browser. */
export interface PopupActions {
  openConversation(id: ConversationId): Promise<'opened' | 'notFound' | 'failed'>;
  openDesk(): void;
  openNotifications(): void;
  /** True when the browser now lets Inlay read its pages. */
  grantHosts(): Promise<boolean>;
  /** Puts a text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
}

interface PopupProps {
  readonly report: PopupReport;
  readonly now: ReadonlySignal<EpochMs>;
  readonly areHostsGranted: ReadonlySignal<boolean>;
  readonly actions: PopupActions;
}

/** The popup: who waits, how fast we answer, how much there is to do. */
export function Popup({ report, now, areHostsGranted, actions }: PopupProps) {
  const wording = useMemo(() => popupWording(report.language), [report.language]);
  const { texts } = wording;
  return (
    <main>
      <header class="top">
        <h1>Inlay</h1>
        <small>{report.agentName !== '' && texts.agentHere(report.agentName)}</small>
        <button
          type="button"
          class="icon-button"
          aria-label={texts.openDesk}
          title={texts.openDesk}
          onClick={actions.openDesk}
        >
          <SettingsIcon />
        </button>
      </header>
      {!areHostsGranted.value && <PermissionNotice wording={wording} grant={actions.grantHosts} />}
      <DriftNotices notices={report.drift} wording={wording} copy={actions.copy} />
      {report.isEmpty ? (
        <EmptyState wording={wording} openNotifications={actions.openNotifications} />
      ) : (
        <Numbers report={report} now={now} wording={wording} openConversation={actions.openConversation} />
      )}
    </main>
  );
}

interface NumbersProps extends Pick<PopupActions, 'openConversation'> {
  readonly report: PopupReport;
  readonly now: ReadonlySignal<EpochMs>;
  readonly wording: PopupWording;
}

function Numbers({ report, now, wording, openConversation }: NumbersProps) {
  const { texts, formats } = wording;
  const scope = useSignal<Scope>('mine');
  const period = useSignal<PeriodName>('today');
  const problem = useSignal<string>('');
  const numbers = report.numbers[scope.value][period.value];

  const open = async (id: ConversationId) => {
    const outcome = await openConversation(id);
    if (outcome !== 'opened') problem.value = outcome === 'notFound' ? texts.notFound : texts.openFailed;
  };
  const periodNames: Readonly<Record<PeriodName, string>> = {
    today: texts.today,
    sevenDays: texts.lastDays(formats.number(7)),
    thirtyDays: texts.lastDays(formats.number(30)),
  };
  const scopeNames: Readonly<Record<Scope, readonly [label: string, help: string]>> = {
    mine: [texts.mine, texts.mineHelp],
    all: [texts.allSeen, texts.allSeenHelp],
  };

  return (
    <>
      <WaitingNow waiting={report.waiting} now={now.value} wording={wording} />
      <p role="alert" class="problem">
        {problem.value}
      </p>
      <WaitingQueue waiting={report.waiting} now={now.value} wording={wording} onOpen={open} />
      <div class="switches">
        <SegmentedControl
          label={texts.period}
          name="period"
          chosen={period.value}
          onChoose={(value) => {
            period.value = value;
          }}
          segments={PERIOD_NAMES.map((value) => ({ value, label: periodNames[value] }))}
        />
        <SegmentedControl
          label={texts.scope}
          name="scope"
          chosen={scope.value}
          onChoose={(value) => {
            scope.value = value;
          }}
          segments={SCOPES.map((value) => ({
            value,
            label: scopeNames[value][0],
            help: scopeNames[value][1],
          }))}
        />
      </div>
      <ResponseTimes numbers={numbers} wording={wording} />
      <Volumes numbers={numbers} scope={scope.value} wording={wording} />
      <p class="coverage">{texts.coverageNote}</p>
      <Meanings wording={wording} />
    </>
  );
}
