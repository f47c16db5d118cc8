import { useMemo } from 'preact/hooks';
import type { Language } from '../../../lib/domain/vocabulary';
import { BackupSection } from './BackupSection';
import type { DataActions } from './dataActions';
import { EraseSection } from './EraseSection';
import { ExportSection } from './ExportSection';
import { RestoreSection } from './RestoreSection';
import { dataWording } from './wording';

interface DataSectionsProps {
  readonly language: Language;
  readonly actions: DataActions;
}

/** What can be done with all that is stored. */
export function DataSections({ language, actions }: DataSectionsProps) {
  const wording = useMemo(() => dataWording(language), [language]);
  return (
    <>
      <BackupSection wording={wording} backUp={actions.backUp} />
      <RestoreSection wording={wording} readFile={actions.readFile} />
      <ExportSection wording={wording} exportData={actions.exportData} />
      <EraseSection wording={wording} erase={actions.erase} />
    </>
  );
}
