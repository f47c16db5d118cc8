import { useMemo } from 'preact/hooks';
import type { SetupChange } from '../../../lib/domain/setupChange';
import type { Language } from '../../../lib/domain/vocabulary';
import { LoadFailed } from '../LoadFailed';
import { useOpened } from '../useOpened';
import { OwnWords } from './OwnWords';
import { RulesSection } from './RulesSection';
import type { ChangeTriage, RulesSource } from './rulesActions';
import { Streams } from './Streams';
import { rulesWording } from './wording';

interface RulesPageProps {
  readonly source: RulesSource;
  readonly language: Language;
  readonly change: (change: SetupChange) => Promise<boolean>;
}

/** Rules, saved searches and own words, once they are read. */
export function RulesPage({ source, language, change }: RulesPageProps) {
  const model = useOpened(source);
  const wording = useMemo(() => rulesWording(language), [language]);
  if (model.failure.value !== undefined) {
    return <LoadFailed language={language} />;
  }
  const report = model.value.value;
  if (report === undefined) return null;
  const save: ChangeTriage = (next) => change({ type: 'triageChanged', change: next });
  return (
    <>
      <RulesSection report={report} source={source} wording={wording} save={save} />
      <Streams streams={report.streams} wording={wording} save={save} />
      <OwnWords words={report.ownWords} wording={wording} save={save} />
    </>
  );
}
