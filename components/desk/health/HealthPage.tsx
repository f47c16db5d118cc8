import { useMemo } from 'preact/hooks';
import type { SetupChange } from '../../../lib/domain/setupChange';
import type { Language } from '../../../lib/domain/vocabulary';
import type { HealthReport } from '../../../lib/reports/health/healthReport';
import type { Live } from '../../../lib/reports/live';
import { LoadFailed } from '../LoadFailed';
import { useOpened } from '../useOpened';
import { DriftSection } from './DriftSection';
import { PlacesSection } from './PlacesSection';
import { healthWording } from './wording';

/** What the view asks of the browser. */
export interface HealthSource {
  /** Reads for as long as it is shown. */
  openModel(until: AbortSignal): Live<HealthReport>;
  /** Puts a text on the clipboard; false when the browser refused. */
  copy(text: string): Promise<boolean>;
}

interface HealthPageProps {
  readonly source: HealthSource;
  readonly language: Language;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** How well the pages are read: what changed on them, and what is read where. */
export function HealthPage({ source, language, change }: HealthPageProps) {
  const model = useOpened(source);
  const wording = useMemo(() => healthWording(language), [language]);
  const entries = model.value.value;
  if (model.failure.value !== undefined) {
    return <LoadFailed language={language} />;
  }
  if (entries === undefined) return <p role="status">{wording.texts.reading}</p>;
  return (
    <>
      <DriftSection
        entries={entries}
        wording={wording}
        copy={source.copy}
        remove={(keys) => change({ type: 'driftReportsRemoved', keys })}
      />
      <PlacesSection wording={wording} />
    </>
  );
}
