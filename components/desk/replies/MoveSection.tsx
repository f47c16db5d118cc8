import { useSignal } from '@preact/signals';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import type { MadeFile } from '../data/dataActions';
import { SavedFile } from '../data/SavedFile';
import { dataWording } from '../data/wording';
import { ImportForm } from './ImportForm';
import type { LibraryActions } from './libraryActions';
import type { Undo } from './useUndo';
import type { LibraryWording } from './wording';

interface MoveSectionProps {
  readonly report: LibraryReport;
  readonly actions: LibraryActions;
  readonly undo: Undo;
  readonly wording: LibraryWording;
}

/** Bringing replies in, and taking them along. */
export function MoveSection({ report, actions, undo, wording }: MoveSectionProps) {
  const { texts, formats } = wording;
  const file = useSignal<MadeFile | undefined>(undefined);
  const make = (kind: 'csv' | 'json') => {
    file.value = actions.exportFile(report.replies, kind, formats.language);
  };
  return (
    <>
      <ImportForm report={report} undo={undo} wording={wording} />
      <section class="card" aria-labelledby="move-out">
        <h2 id="move-out">{texts.moveOut}</h2>
        <p class="help">{texts.exportHelp}</p>
        <div class="field">
          <button type="button" class="button" onClick={() => make('csv')}>
            {texts.exportCsv}
          </button>
          <button type="button" class="button" onClick={() => make('json')}>
            {texts.exportJson}
          </button>
        </div>
        {file.value && <SavedFile wording={dataWording(formats.language)} file={file.value} />}
      </section>
    </>
  );
}
