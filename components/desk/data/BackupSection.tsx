import { useSignal } from '@preact/signals';
import type { DataActions, MadeFile } from './dataActions';
import { SavedFile } from './SavedFile';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface BackupSectionProps {
  readonly wording: DataWording;
  readonly backUp: DataActions['backUp'];
}

/** Everything as one file. */
export function BackupSection({ wording, backUp }: BackupSectionProps) {
  const { texts } = wording;
  const task = useTask();
  const isPacked = useSignal(true);
  const file = useSignal<MadeFile | undefined>(undefined);
  const make = async () => {
    file.value = undefined;
    file.value = await task.run((running) => backUp(isPacked.value, running));
  };
  return (
    <section class="card" aria-labelledby="backup">
      <h2 id="backup">{texts.backup}</h2>
      <p class="help">{texts.backupHelp}</p>
      <label class="choice">
        <input
          type="checkbox"
          checked={isPacked.value}
          onChange={(event) => {
            isPacked.value = event.currentTarget.checked;
          }}
        />
        {texts.pack}
      </label>
      <button
        type="button"
        class="button"
        data-kind="primary"
        disabled={task.state.value.type === 'working'}
        onClick={make}
      >
        {texts.makeBackup}
      </button>
      <TaskStatus wording={wording} task={task} label={texts.backup} />
      {file.value && <SavedFile wording={wording} file={file.value} />}
    </section>
  );
}
