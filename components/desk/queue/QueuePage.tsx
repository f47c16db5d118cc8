import type { ReadonlySignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { EpochMs } from '../../../lib/domain/units';
import type { Language } from '../../../lib/domain/vocabulary';
import type { Live } from '../../../lib/reports/live';
import type { QueueReport } from '../../../lib/reports/queue/queueReport';
import { LoadFailed } from '../LoadFailed';
import { useOpened } from '../useOpened';
import { Queue } from './Queue';
import type { QueueActions } from './queueActions';
import { queueWording } from './wording';

/** What the view asks of the browser. */
export interface QueueSource {
  readonly now: ReadonlySignal<EpochMs>;
  /** Reads for as long as it is shown. */
  openModel(until: AbortSignal): Live<QueueReport>;
  readonly actions: QueueActions;
}

interface QueuePageProps {
  readonly source: QueueSource;
  readonly language: Language;
}

/** Everybody who waits, once that is read. */
export function QueuePage({ source, language }: QueuePageProps) {
  const model = useOpened(source);
  const wording = useMemo(() => queueWording(language), [language]);
  if (model.failure.value !== undefined) {
    return <LoadFailed language={language} />;
  }
  const report = model.value.value;
  return report ? (
    <Queue report={report} now={source.now.value} actions={source.actions} wording={wording} />
  ) : null;
}
