import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { SetupChange } from '../../lib/domain/setupChange';
import { LANGUAGES } from '../../lib/domain/vocabulary';
import { LANGUAGE_NAMES } from '../../lib/i18n/names';
import type { DeskReport } from '../../lib/reports/deskReport';
import { PrivacyIcon } from '../shared/icons';
import { AgentSettings } from './AgentSettings';
import { DataSections } from './data/DataSections';
import type { DataActions } from './data/dataActions';
import { ReplyList } from './ReplyList';
import { StoredData } from './StoredData';
import { TagSettings } from './TagSettings';
import { useChoice } from './useChoice';
import { deskWording } from './wording';

export type SaveOutcome = 'saved' | 'full' | 'failed';

interface DeskProps {
  readonly report: DeskReport;
  readonly save: (change: SetupChange) => Promise<SaveOutcome>;
  readonly data: DataActions;
}

/** The full page: settings, replies, what is stored. */
export function Desk({ report, save, data }: DeskProps) {
  const wording = useMemo(() => deskWording(report.language), [report.language]);
  const { texts } = wording;
  const outcome = useSignal<SaveOutcome | undefined>(undefined);
  const outcomeTexts = { saved: texts.saved, full: texts.storageFull, failed: texts.saveFailed };

  useEffect(() => {
    document.title = texts.title;
    document.documentElement.lang = report.language;
  }, [texts, report.language]);

  const change = async (next: SetupChange): Promise<boolean> => {
    outcome.value = undefined;
    outcome.value = await save(next);
    return outcome.value === 'saved';
  };
  const [language, choose] = useChoice(report.language, (next) =>
    change({ type: 'languageChosen', language: next }),
  );
  const chooseLanguage = (value: string) => {
    const named = LANGUAGES.find((candidate) => candidate === value);
    if (named) choose(named);
  };

  // What was saved before says nothing of the name that is refused now.
  const forgetOutcome = () => {
    outcome.value = undefined;
  };

  return (
    <main onSubmit={forgetOutcome}>
      <header class="top">
        <img src="/icon/48.png" width="32" height="32" alt="" />
        <h1>
          Inlay <span>{texts.settings}</span>
        </h1>
        <span role="status" class="outcome" data-tone={outcome.value === 'saved' ? 'success' : 'danger'}>
          {outcome.value && outcomeTexts[outcome.value]}
        </span>
      </header>
      <section class="card">
        <h2>
          <label for="language">{texts.language}</label>
        </h2>
        <p class="help" id="language-help">
          {texts.languageHelp}
        </p>
        <select
          id="language"
          aria-describedby="language-help"
          value={language}
          onChange={(event) => chooseLanguage(event.currentTarget.value)}
        >
          {LANGUAGES.map((name) => (
            <option key={name} value={name} lang={name}>
              {LANGUAGE_NAMES[name]}
            </option>
          ))}
        </select>
      </section>
      <AgentSettings wording={wording} agents={report.agents} agentId={report.agentId} change={change} />
      <TagSettings wording={wording} tags={report.tags} change={change} />
      <ReplyList wording={wording} replies={report.replies} />
      <StoredData wording={wording} amounts={report.amounts} />
      <DataSections language={report.language} actions={data} />
      <section class="card" aria-labelledby="privacy">
        <h2 id="privacy">
          <PrivacyIcon /> {texts.privacy}
        </h2>
        <p>{texts.privacyText}</p>
      </section>
    </main>
  );
}
