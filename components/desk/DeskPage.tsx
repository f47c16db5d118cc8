import { useRef } from 'preact/hooks';
import type { SetupChange } from '../../lib/domain/setupChange';
import type { Language } from '../../lib/domain/vocabulary';
import { deskCatalogue } from '../../lib/i18n/catalogues/desk';
import type { DeskReport } from '../../lib/reports/deskReport';
import type { Live } from '../../lib/reports/live';
import { PageProblem } from '../shared/PageProblem';
import type { ConversationsSource } from './conversations/ConversationsPage';
import { Desk, type SaveOutcome } from './Desk';
import type { DataActions } from './data/dataActions';
import type { HealthSource } from './health/HealthPage';
import type { QueueSource } from './queue/QueuePage';
import type { LibrarySource } from './replies/LibraryPage';
import type { ReportsSource } from './reports/ReportsPage';
import type { RulesSource } from './rules/rulesActions';
import type { StoredSource } from './StoredData';
import type { TagsSource } from './tags/TagsPage';

interface DeskPageProps {
  readonly model: Live<DeskReport>;
  /** What to speak before the settings are read. */
  readonly firstLanguage: Language;
  readonly reports: ReportsSource;
  readonly save: (change: SetupChange) => Promise<SaveOutcome>;
  readonly data: DataActions;
  readonly stored: StoredSource;
  readonly health: HealthSource;
  readonly library: LibrarySource;
  readonly queue: QueueSource;
  readonly conversations: ConversationsSource;
  readonly tags: TagsSource;
  readonly rules: RulesSource;
}

/** The settings page once its data is read. */
export function DeskPage(props: DeskPageProps) {
  const { model, firstLanguage, ...sources } = props;
  const last = useRef<DeskReport | undefined>(undefined);
  // While the database is prepared anew, after everything was erased, the page stays as it was.
  last.current = model.value.value ?? last.current;
  const report = last.current;
  if (model.failure.value !== undefined) {
    return <PageProblem text={deskCatalogue[report?.language ?? firstLanguage].loadFailed} />;
  }
  return report && <Desk report={report} {...sources} />;
}
