import type { ReadonlySignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../lib/domain/units';
import type { ConversationId, Language } from '../../../lib/domain/vocabulary';
import type { DeskNumbers } from '../../../lib/reports/desk/deskNumbers';
import type { Reports, ReportsModel } from '../../../lib/reports/desk/reportsModel';
import type { Selection } from '../../../lib/reports/desk/selection';
import { LoadFailed } from '../LoadFailed';
import { useOpened } from '../useOpened';
import { CasesDialog } from './CasesDialog';
import { ChannelTable } from './ChannelTable';
import { Distribution } from './Distribution';
import { ArrivalHours, ReplyHours } from './HourTables';
import { MetaNote } from './MetaNote';
import type { Names } from './nameBehind';
import { Overview } from './Overview';
import { ReportChoices } from './ReportChoices';
import { ReturningTable } from './ReturningTable';
import { SatisfactionTables } from './SatisfactionTables';
import { Trend } from './Trend';
import { type ReportsWording, reportsWording } from './wording';

/** What the reports ask of the browser. */
export interface ReportsSource {
  /** Reads for as long as it is shown. */
  openModel(until: AbortSignal): ReportsModel;
  openConversation(id: ConversationId): Promise<'opened' | 'notFound' | 'failed'>;
  readonly now: ReadonlySignal<EpochMs>;
}

interface ReportsPageProps {
  readonly source: ReportsSource;
  readonly language: Language;
  readonly names: Names;
}

/** All numbers of a period, each leading to its meaning and to the conversations behind it. */
export function ReportsPage({ source, language, names }: ReportsPageProps) {
  const model = useOpened(source);
  useEffect(printInLight, []);
  const reports = model.reports.value;
  const zone = reports?.zone ?? 'UTC';
  const wording = useMemo(() => reportsWording(language, zone), [language, zone]);
  if (model.failure.value !== undefined) {
    return <LoadFailed language={language} />;
  }
  if (reports === undefined) return <p role="status">{wording.texts.reading}</p>;
  return (
    <div class="reports">
      <ReportChoices choice={model.choice} reports={reports} wording={wording} now={source.now.value} />
      {typeof reports.numbers === 'object' && (
        <Numbers numbers={reports.numbers} reports={reports} model={model} wording={wording} names={names} />
      )}
      <CasesDialog model={model} wording={wording} open={source.openConversation} names={names} />
    </div>
  );
}

interface NumbersProps extends Pick<ReportsPageProps, 'names'> {
  readonly numbers: DeskNumbers;
  readonly reports: Reports;
  readonly model: ReportsModel;
  readonly wording: ReportsWording;
}

function Numbers({ numbers, reports, model, wording, names }: NumbersProps) {
  const onSelect = (selection: Selection) => {
    model.selection.value = selection;
  };
  const view = { numbers, wording, onSelect };
  return (
    <>
      <Overview {...view} />
      <Trend {...view} choice={model.choice} />
      <Distribution {...view} />
      <ArrivalHours {...view} zone={reports.zone} />
      <ReplyHours {...view} zone={reports.zone} />
      <ChannelTable {...view} />
      <SatisfactionTables {...view} names={names} />
      <ReturningTable {...view} names={names} />
      <MetaNote {...view} />
    </>
  );
}

/** Paper is white. Before the charts hear of it, which are drawn in the colours of that moment. */
function printInLight(): () => void {
  const gone = new AbortController();
  const options = { capture: true, signal: gone.signal };
  const { style } = document.documentElement;
  addEventListener('beforeprint', () => style.setProperty('color-scheme', 'light'), options);
  addEventListener('afterprint', () => style.removeProperty('color-scheme'), options);
  return () => gone.abort();
}
