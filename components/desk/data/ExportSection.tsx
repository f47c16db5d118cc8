import { useSignal } from '@preact/signals';
import { type DataActions, EXPORT_KINDS, type ExportChoice, type MadeFile } from './dataActions';
import { SavedFile } from './SavedFile';
import { TaskStatus } from './TaskStatus';
import { useTask } from './useTask';
import type { DataWording } from './wording';

interface ExportSectionProps {
  readonly wording: DataWording;
  readonly exportData: DataActions['exportData'];
}

/** Spreadsheets of languages that write decimals with a comma take the semicolon for what divides columns. */
const usualSeparator = (language: string): ExportChoice['separator'] => (language === 'en' ? ',' : ';');

/** Numbers for other programs. */
export function ExportSection({ wording, exportData }: ExportSectionProps) {
  const { texts, formats } = wording;
  const task = useTask();
  const file = useSignal<MadeFile | undefined>(undefined);
  const chosen = useSignal<Partial<ExportChoice>>({});
  const choose = (change: Partial<ExportChoice>) => {
    chosen.value = { ...chosen.value, ...change };
  };
  const choice: ExportChoice = {
    kind: 'episodes',
    separator: usualSeparator(formats.language),
    isRedacted: false,
    ...chosen.value,
  };
  const make = async () => {
    file.value = undefined;
    file.value = await task.run(() => exportData(choice));
  };
  const { kind, separator, isRedacted } = choice;
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
      {kind !== 'everything' && (
        <label class="field">
          <span>{texts.separator}</span>
          <select
            value={separator}
            onChange={(event) => choose({ separator: event.currentTarget.value === ';' ? ';' : ',' })}
          >
            <option value=",">{texts.comma}</option>
            <option value=";">{texts.semicolon}</option>
          </select>
        </label>
      )}
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
