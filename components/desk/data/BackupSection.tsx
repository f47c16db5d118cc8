import { useSignal } from '@preact/signals';
import { CheckChoice } from '../CheckChoice';
import type { DataActions } from './dataActions';
import { MakeFile } from './MakeFile';
import type { DataWording } from './wording';

interface BackupSectionProps {
  readonly wording: DataWording;
  readonly backUp: DataActions['backUp'];
}

/** Everything as one file. */
export function BackupSection({ wording, backUp }: BackupSectionProps) {
  const { texts } = wording;
  const isPacked = useSignal(true);
  return (
    <section class="card" aria-labelledby="backup">
      <h2 id="backup">{texts.backup}</h2>
      <p class="help">{texts.backupHelp}</p>
      <CheckChoice value={isPacked} label={texts.pack} />
      <MakeFile
        wording={wording}
        label={texts.backup}
        buttonText={texts.makeBackup}
        isPrimary
        make={(running) => backUp(isPacked.value, running)}
      />
    </section>
  );
}
