import { useSignal } from '@preact/signals';
import type { MadeFile, Running } from './dataActions';
import { SavedFile } from './SavedFile';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface MakeFileProps {
  readonly wording: DataWording;
  /** What is being made, for those who cannot see it. */
  readonly label: string;
  readonly buttonText: string;
  readonly isPrimary?: boolean;
  readonly make: (running: Running) => Promise<MadeFile>;
}

/** A button that makes a file, how far that is, and the file. */
export function MakeFile({ wording, label, buttonText, isPrimary = false, make }: MakeFileProps) {
  const task = useTask();
  const file = useSignal<MadeFile | undefined>(undefined);
  const begin = async () => {
    file.value = undefined;
    file.value = await task.run(make);
  };
  return (
    <>
      <button
        type="button"
        class="button"
        data-kind={isPrimary ? 'primary' : undefined}
        disabled={task.state.value.type === 'working'}
        onClick={begin}
      >
        {buttonText}
      </button>
      <TaskStatus wording={wording} task={task} label={label} />
      {file.value && <SavedFile wording={wording} file={file.value} />}
    </>
  );
}
