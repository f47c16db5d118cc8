import { type ReadonlySignal, type Signal, useSignal } from '@preact/signals';
import type { EpochMs } from '../../lib/domain/units';
import type { ConversationId, Platform } from '../../lib/domain/vocabulary';
import type { NumberChoice, PopupReport } from '../../lib/reports/popupReport';
import { topicLink } from '../shared/explanations';
import { SettingsIcon } from '../shared/icons';
import { Choices } from './Choices';
import { DriftNotices } from './DriftNotices';
import { EmptyState } from './EmptyState';
import { PeriodFigures } from './PeriodFigures';
import { PermissionNotice } from './PermissionNotice';
import { UnreadNotice } from './UnreadNotice';
import { WaitingNow } from './WaitingNow';
import { WaitingQueue } from './WaitingQueue';
import type { PopupWording } from './wording';

/** What the popup asks of the browser. */
export interface PopupActions {
  openConversation(id: ConversationId): Promise<'opened' | 'notFound' | 'failed'>;
  openDesk(): void;
  /** Opens the place of a platform where customers write. */
  openPlace(platform: Platform): void;
  /** True when the browser now lets Inlay read its pages. */
  grantHosts(): Promise<boolean>;
  /** Puts a text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
}

interface PopupProps {
  readonly report: PopupReport;
  readonly wording: PopupWording;
  readonly choice: Signal<NumberChoice>;
  readonly now: ReadonlySignal<EpochMs>;
  readonly areHostsGranted: ReadonlySignal<boolean>;
  /** The page in front shows a place that is known but not read. */
  readonly isPageUnread: ReadonlySignal<boolean>;
  /** Its list has unread conversations that were never opened: nobody can tell which they are. */
  readonly hasUnknownRows: ReadonlySignal<boolean>;
  readonly actions: PopupActions;
}

/** The popup: who waits, how fast we answer, how much there is to do. */
export function Popup(props: PopupProps) {
  const { report, wording, choice, now, areHostsGranted, isPageUnread, hasUnknownRows, actions } = props;
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
      {isPageUnread.value && <UnreadNotice wording={wording} />}
      {hasUnknownRows.value && <p class="coverage">{texts.unknownRows}</p>}
      <DriftNotices notices={report.drift} wording={wording} copy={actions.copy} />
      {report.isEmpty ? (
        <EmptyState wording={wording} openPlace={actions.openPlace} />
      ) : (
        <Numbers
          report={report}
          choice={choice}
          now={now}
          wording={wording}
          openConversation={actions.openConversation}
        />
      )}
    </main>
  );
}

type NumbersProps = Pick<PopupActions, 'openConversation'> &
  Pick<PopupProps, 'report' | 'wording' | 'choice' | 'now'>;

function Numbers({ report, choice, now, wording, openConversation }: NumbersProps) {
  const { texts } = wording;
  const problem = useSignal<string>('');

  const open = async (id: ConversationId) => {
    const outcome = await openConversation(id);
    if (outcome !== 'opened') problem.value = outcome === 'notFound' ? texts.notFound : texts.openFailed;
  };

  return (
    <>
      <WaitingNow waiting={report.waiting} now={now.value} wording={wording} />
      <p role="alert" class="problem">
        {problem.value}
      </p>
      <WaitingQueue waiting={report.waiting} now={now.value} wording={wording} onOpen={open} />
      <Choices choice={choice} channels={report.channels} wording={wording} />
      <PeriodFigures numbers={report.numbers} wording={wording} />
      <footer class="more">
        <a href="/desk.html#reports" target="_blank" rel="noopener">
          {texts.allReports}
        </a>
        <a href={topicLink('coverage')} target="_blank" rel="noopener">
          {texts.coverageNote}
        </a>
      </footer>
    </>
  );
}
