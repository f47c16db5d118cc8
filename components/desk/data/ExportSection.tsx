import { useSignal } from '@preact/signals';
import { type DataActions, EXPORT_KINDS, type ExportChoice, type MadeFile } from './dataActions';
import { SavedFile } from './SavedFile';
import { SeparatorChoice, usualSeparator } from './SeparatorChoice';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface ExportSectionProps {
  readonly wording: DataWording;
  readonly exportData: DataActions['exportData'];
}

/** Numbers for other programs. */
export function ExportSection({ wording, exportData }: ExportSectionProps) {
  const { texts, formats } = wording;
  const task = useTask();
  const file = useSignal<MadeFile | undefined>(undefined);
  const chosen = useSignal<Partial<Omit<ExportChoice, 'separator'>>>({});
  const choose = (change: Partial<Omit<ExportChoice, 'separator'>>) => {
    chosen.value = { ...chosen.value, ...change };
  };
  const separator = useSignal(usualSeparator(formats.language));
  const choice: ExportChoice = {
    kind: 'episodes',
    isRedacted: false,
    ...chosen.value,
    separator: separator.value,
  };
  const make = async () => {
    file.value = undefined;
    file.value = await task.run(() => exportData(choice));
  };
  const { kind, isRedacted } = choice;
  return (
    <section class="card" aria-labelledby="export">
      <h2 id="export">{texts.export}</h2>
      <p class="help">{texts.exportHelp}</p>
      <fieldset>
        <legend>{texts.exportKind}</legend>
        {EXPORT_KINDS.map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="export-kind"
              checked={kind === value}
              onChange={() => choose({ kind: value })}
            />
            {texts[value]}
          </label>
        ))}
      </fieldset>
      {kind !== 'everything' && <SeparatorChoice wording={wording} value={separator} />}
      {kind !== 'days' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={isRedacted}
            onChange={(event) => choose({ isRedacted: event.currentTarget.checked })}
          />
          <span>
            {texts.redacted}
            <small>{texts.redactedHelp}</small>
          </span>
        </label>
      )}
      <button type="button" class="button" disabled={task.state.value.type === 'working'} onClick={make}>
        {texts.exportNow}
      </button>
      <TaskStatus wording={wording} task={task} label={texts.export} />
      {file.value && <SavedFile wording={wording} file={file.value} />}
    </section>
  );
}
