import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SetupChange } from '../../lib/domain/setupChange';
import type { DeskReport } from '../../lib/reports/deskReport';
import { ConversationsPage, type ConversationsSource } from './conversations/ConversationsPage';
import type { DataActions } from './data/dataActions';
import { HealthPage, type HealthSource } from './health/HealthPage';
import { NumberMeanings } from './NumberMeanings';
import { QueuePage, type QueueSource } from './queue/QueuePage';
import { LibraryPage, type LibrarySource } from './replies/LibraryPage';
import { replyName } from './replyName';
import type { Names } from './reports/nameBehind';
import { ReportsPage, type ReportsSource } from './reports/ReportsPage';
import { RulesPage } from './rules/RulesPage';
import type { RulesSource } from './rules/rulesActions';
import { Settings } from './Settings';
import type { StoredSource } from './StoredData';
import { TagsPage, type TagsSource } from './tags/TagsPage';
import { useRoute, VIEWS } from './useRoute';
import { deskWording } from './wording';

export type SaveOutcome = 'saved' | 'full' | 'failed';

interface DeskProps {
  readonly report: DeskReport;
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

/** The full page: who waits, all conversations, canned replies, tags, rules, reports, what the numbers mean, settings, health. */
export function Desk({
  report,
  reports,
  save,
  data,
  stored,
  health,
  library,
  queue,
  conversations,
  tags,
  rules,
}: DeskProps) {
  const { view, place } = useRoute();
  const wording = useMemo(() => deskWording(report.language), [report.language]);
  const { texts } = wording;
  const outcome = useSignal<SaveOutcome | undefined>(undefined);
  const outcomeTexts = { saved: texts.saved, full: texts.storageFull, failed: texts.saveFailed };

  useEffect(() => {
    document.title = `Inlay: ${texts[view]}`;
    document.documentElement.lang = report.language;
  }, [texts, view, report.language]);

  const change = async (next: SetupChange): Promise<boolean> => {
    outcome.value = undefined;
    outcome.value = await save(next);
    return outcome.value === 'saved';
  };
  // What was saved before says nothing of the name that is refused now.
  const forgetOutcome = () => {
    outcome.value = undefined;
  };

  const names = useMemo(() => namesIn(report), [report]);
  return (
    <main data-view={view} onSubmit={forgetOutcome}>
      <header class="top">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>
          Inlay <span>{texts[view]}</span>
        </h1>
        <nav aria-label={texts.parts}>
          {VIEWS.map((each) => (
            <a key={each} href={`#${each}`} aria-current={each === view ? 'page' : undefined}>
              {texts[each]}
            </a>
          ))}
        </nav>
        <span role="status" class="outcome" data-tone={outcome.value === 'saved' ? 'success' : 'danger'}>
          {outcome.value && outcomeTexts[outcome.value]}
        </span>
      </header>
      {view === 'queue' && <QueuePage source={queue} language={report.language} />}
      {view === 'conversations' && (
        <ConversationsPage source={conversations} tags={report.tags} language={report.language} />
      )}
      {view === 'reports' && <ReportsPage source={reports} language={report.language} names={names} />}
      {view === 'rules' && <RulesPage source={rules} language={report.language} change={change} />}
      {view === 'replies' && <LibraryPage source={library} language={report.language} place={place} />}
      {view === 'tags' && <TagsPage source={tags} report={report} change={change} />}
      {view === 'numbers' && <NumberMeanings language={report.language} topic={place} />}
      {view === 'health' && <HealthPage source={health} language={report.language} change={change} />}
      {view === 'settings' && (
        <Settings report={report} wording={wording} change={change} data={data} stored={stored} />
      )}
    </main>
  );
}

const namesIn = ({ tags, replies, language }: DeskReport): Names => ({
  tag: new Map(tags.map(({ id, name }) => [id, name])),
  reply: new Map(replies.map((reply) => [reply.id, replyName(reply, language)])),
});
