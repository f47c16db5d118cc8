import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { Language } from '../../../lib/domain/vocabulary';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import type { Live } from '../../../lib/reports/live';
import { LoadFailed } from '../LoadFailed';
import { useOpened } from '../useOpened';
import { Library } from './Library';
import type { LibraryActions } from './libraryActions';
import { libraryWording } from './wording';

/** What the page of canned replies asks of the browser. */
export interface LibrarySource {
  /** Reads for as long as it is shown. */
  openModel(until: AbortSignal): Live<LibraryReport>;
  readonly actions: LibraryActions;
}

interface LibraryPageProps {
  readonly source: LibrarySource;
  readonly language: Language;
  /** `new`: a reply is to be written, see `LibraryActions.takeDraft`. */
  readonly place: string | undefined;
}

/** The library of canned replies once it is read. */
export function LibraryPage({ source, language, place }: LibraryPageProps) {
  const model = useOpened(source);
  const wording = useMemo(() => libraryWording(language), [language]);
  const focusAfter = useSignal<string | undefined>(undefined);
  if (model.failure.value !== undefined) {
    return <LoadFailed language={language} />;
  }
  const report = model.value.value;
  return report ? (
    <Library
      report={report}
      actions={source.actions}
      wording={wording}
      opened={focusAfter}
      isNewAsked={place === 'new'}
    />
  ) : null;
}
