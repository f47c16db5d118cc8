import type { SetupChange } from '../../lib/domain/setupChange';
import { LANGUAGES } from '../../lib/domain/vocabulary';
import { LANGUAGE_NAMES } from '../../lib/i18n/names';
import type { DeskReport } from '../../lib/reports/deskReport';
import { PrivacyIcon } from '../shared/icons';
import { AgentSettings } from './AgentSettings';
import { AnalysisSettings } from './AnalysisSettings';
import { AutomaticTexts } from './AutomaticTexts';
import { DataSections } from './data/DataSections';
import type { DataActions } from './data/dataActions';
import { FormalitySettings } from './FormalitySettings';
import { GuardSettings } from './GuardSettings';
import { HoursSettings } from './hours/HoursSettings';
import { TargetSettings } from './hours/TargetSettings';
import { StoredData, type StoredSource } from './StoredData';
import { useChoice } from './useChoice';
import type { DeskWording } from './wording';

interface SettingsProps {
  readonly report: DeskReport;
  readonly wording: DeskWording;
  readonly change: (change: SetupChange) => Promise<boolean>;
  readonly data: DataActions;
  readonly stored: StoredSource;
}

/** What can be set, and what is stored. */
export function Settings({ report, wording, change, data, stored }: SettingsProps) {
  const { texts } = wording;
  const [language, choose] = useChoice(report.language, (next) =>
    change({ type: 'languageChosen', language: next }),
  );
  const chooseLanguage = (value: string) => {
    const named = LANGUAGES.find((candidate) => candidate === value);
    if (named) choose(named);
  };
  return (
    <>
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
      <HoursSettings wording={wording} hours={report.hours} change={change} />
      <TargetSettings wording={wording} targets={report.targets} change={change} />
      <AnalysisSettings wording={wording} report={report} change={change} />
      <FormalitySettings wording={wording} formality={report.formality} change={change} />
      <GuardSettings wording={wording} guardsOff={report.guardsOff} change={change} />
      <AutomaticTexts wording={wording} texts={report.learnedTexts} change={change} />
      <StoredData wording={wording} source={stored} />
      <DataSections language={report.language} actions={data} />
      <section class="card" aria-labelledby="privacy">
        <h2 id="privacy">
          <PrivacyIcon /> {texts.privacy}
        </h2>
        <p>{texts.privacyText}</p>
      </section>
    </>
  );
}
