import type { SetupChange } from '../../lib/domain/setupChange';
import type { Language } from '../../lib/domain/vocabulary';
import { deskCatalogue } from '../../lib/i18n/catalogues/desk';
import type { DeskReport } from '../../lib/reports/deskReport';
import type { Live } from '../../lib/reports/live';
import { PageProblem } from '../shared/PageProblem';
import { Desk, type SaveOutcome } from './Desk';

interface DeskPageProps {
  readonly model: Live<DeskReport>;
  /** What to speak before the settings are read. */
  readonly firstLanguage: Language;
  readonly save: (change: SetupChange) => Promise<SaveOutcome>;
}

/** The settings page once its data is read. */
export function DeskPage({ model, firstLanguage, save }: DeskPageProps) {
  const report = model.value.value;
  if (model.failure.value !== undefined) {
    return <PageProblem text={deskCatalogue[report?.language ?? firstLanguage].loadFailed} />;
  }
  return report && <Desk report={report} save={save} />;
}
