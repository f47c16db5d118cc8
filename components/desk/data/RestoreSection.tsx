import { useSignal } from '@preact/signals';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { BackupForm } from './BackupForm';
import type { DataActions, FilePreview, RestoreWay } from './dataActions';
import { MessagesForm } from './MessagesForm';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface RestoreSectionProps {
  readonly wording: DataWording;
  readonly readFile: DataActions['readFile'];
}

/** A file is chosen, looked at, and then taken. */
export function RestoreSection({ wording, readFile }: RestoreSectionProps) {
  const { texts } = wording;
  const task = useTask();
  const field = useRef<HTMLInputElement>(null);
  const preview = useSignal<FilePreview | undefined>(undefined);
  const done = useSignal('');

  const forget = useCallback(() => {
    if (preview.value?.type === 'backup') void preview.value.discard();
    preview.value = undefined;
  }, [preview]);
  useEffect(() => forget, [forget]);

  const read = async () => {
    forget();
    done.value = '';
    const file = field.current?.files?.[0];
    if (file === undefined) return;
    const found = await task.run((running) => readFile(file, running));
    // The same file can be chosen again.
    if (field.current) field.current.value = '';
    if (found === undefined) return;
    preview.value = found;
    task.reset();
  };
  const restore = async (chosen: Extract<FilePreview, { type: 'backup' }>, way: RestoreWay) => {
    done.value = way === 'replace' ? texts.restored : texts.merged;
    await task.run((running) => chosen.apply(way, running));
    if (task.state.value.type === 'done') forget();
  };
  const add = async (chosen: Extract<FilePreview, { type: 'messages' }>, account: string) => {
    done.value = texts.imported;
    await task.run((running) => chosen.apply(account, running));
    if (task.state.value.type === 'done') forget();
  };
  const isWorking = task.state.value.type === 'working';
  const shown = preview.value;
  return (
    <section class="card" aria-labelledby="restore">
      <h2 id="restore">{texts.restore}</h2>
      <p class="help" id="restore-help">
        {texts.restoreHelp}
      </p>
      <label class="file">
        <input
          ref={field}
          type="file"
          class="hidden"
          accept=".ndjson,.gz,.jsonl,.json"
          aria-describedby="restore-help"
          disabled={isWorking}
          onChange={read}
        />
        <span class="button">{texts.chooseFile}</span>
      </label>
      {shown?.type === 'backup' && (
        <BackupForm
          wording={wording}
          preview={shown}
          isDisabled={isWorking}
          onApply={(way) => restore(shown, way)}
        />
      )}
      {shown?.type === 'messages' && (
        <MessagesForm
          wording={wording}
          preview={shown}
          isDisabled={isWorking}
          onApply={(account) => add(shown, account)}
        />
      )}
      <TaskStatus wording={wording} task={task} label={texts.restore} doneText={done.value} />
    </section>
  );
}
