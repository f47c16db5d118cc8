import { useSignal } from '@preact/signals';
import { type BackupPreview, type RestoreWay, TOLD_TABLES, type ToldTable } from './dataActions';
import type { DataWording } from './wording';

interface BackupFormProps {
  readonly wording: DataWording;
  readonly preview: BackupPreview;
  readonly isDisabled: boolean;
  readonly onApply: (way: RestoreWay) => void;
}

/** What is in a backup, and what is to be done with it. */
export function BackupForm({ wording, preview, isDisabled, onApply }: BackupFormProps) {
  const { texts, formats } = wording;
  const way = useSignal<RestoreWay>('merge');
  const apply = (event: SubmitEvent) => {
    event.preventDefault();
    onApply(way.value);
  };
  return (
    <form class="preview" onSubmit={apply}>
      <p>
        <strong>{texts.backupMade(formats.dateTime(preview.createdAt), preview.appVersion)}</strong>
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">{texts.kind}</th>
            <th scope="col">{texts.inFile}</th>
            <th scope="col">{texts.newHere}</th>
            <th scope="col">{texts.differentHere}</th>
          </tr>
        </thead>
        <tbody>
          {TOLD_TABLES.map((table) => (
            <TableRow key={table} wording={wording} preview={preview} table={table} />
          ))}
        </tbody>
      </table>
      <fieldset class="ways">
        <legend>{texts.way}</legend>
        {(['merge', 'replace'] as const).map((value) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name="restore-way"
              checked={way.value === value}
              disabled={isDisabled}
              onChange={() => {
                way.value = value;
              }}
            />
            <span>
              {texts[value]}
              <small>{value === 'merge' ? texts.mergeHelp : texts.replaceHelp}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <button
        type="submit"
        class="button"
        data-kind={way.value === 'merge' ? 'primary' : 'danger'}
        disabled={isDisabled}
      >
        {way.value === 'merge' ? texts.mergeNow : texts.replaceNow}
      </button>
    </form>
  );
}

interface TableRowProps {
  readonly wording: DataWording;
  readonly preview: BackupPreview;
  readonly table: ToldTable;
}

function TableRow({ wording: { texts, formats }, preview, table }: TableRowProps) {
  const { all, isNew, isDifferent } = preview.tables[table];
  return (
    <tr>
      <th scope="row">{table === 'cannedReplies' ? texts.replies : texts[table]}</th>
      <td>{formats.number(all)}</td>
      <td>{formats.number(isNew)}</td>
      <td>{formats.number(isDifferent)}</td>
    </tr>
  );
}
