import { useSignal } from '@preact/signals';
import type { DriftReportKey } from '../../../lib/domain/driftReportKey';
import type { DriftEntry, HealthReport } from '../../../lib/reports/health/healthReport';
import { CopyIcon } from '../../shared/icons';
import { DriftItem } from './DriftItem';
import type { HealthWording } from './wording';

interface DriftSectionProps {
  readonly entries: HealthReport;
  readonly wording: HealthWording;
  readonly copy: (text: string) => Promise<boolean>;
  readonly remove: (keys: readonly DriftReportKey[]) => Promise<boolean>;
}

/** What changed on the pages, to be handed to whoever mends it. */
export function DriftSection({ entries, wording, copy, remove }: DriftSectionProps) {
  const { texts } = wording;
  const outcome = useSignal<'none' | 'copied' | 'failed'>('none');
  const copied = useSignal('');
  const copyReports = async (chosen: readonly DriftEntry[]) => {
    copied.value = chosen.map(({ report }) => report).join('\n\n');
    outcome.value = (await copy(copied.value)) ? 'copied' : 'failed';
  };
  const forget = (chosen: readonly DriftEntry[]) => remove(chosen.map(({ key }) => key));
  return (
    <section class="card" aria-labelledby="drift">
      <h2 id="drift">{texts.drift}</h2>
      <p class="help">{texts.driftHelp}</p>
      {entries.length === 0 ? (
        <p>{texts.noDrift}</p>
      ) : (
        <>
          <ul class="rows">
            {entries.map((entry) => (
              <DriftItem
                key={Object.values(entry.key).join('/')}
                entry={entry}
                wording={wording}
                onCopy={() => copyReports([entry])}
                onRemove={() => forget([entry])}
              />
            ))}
          </ul>
          <p class="help">{texts.removeHelp}</p>
          <div class="choice">
            <button type="button" class="button" onClick={() => copyReports(entries)}>
              <CopyIcon size={14} /> {texts.copyAll}
            </button>
            <button type="button" class="button" onClick={() => forget(entries)}>
              {texts.removeAll}
            </button>
          </div>
        </>
      )}
      <p role="status" class="help">
        {outcome.value === 'copied' && texts.copied}
        {outcome.value === 'failed' && texts.copyFailed}
      </p>
      {outcome.value === 'failed' && (
        <textarea readOnly rows={8} aria-label={texts.report} value={copied.value} />
      )}
    </section>
  );
}
