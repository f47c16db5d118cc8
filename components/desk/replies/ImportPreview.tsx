import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import type { CannedReply } from '../../../lib/domain/cannedReply';
import {
  CONFLICT_CHOICES,
  type ConflictChoice,
  type ImportEntry,
  type ImportPlan,
  type ImportResult,
  repliesToSave,
} from '../../../lib/replies/import/planImport';
import { ShowMore } from '../ShowMore';
import { afterSendingName, formatName, type LibraryWording, noteText } from './wording';

interface ImportPreviewProps {
  readonly plan: ImportPlan;
  readonly replies: readonly CannedReply[];
  readonly wording: LibraryWording;
  readonly isImporting: boolean;
  readonly onImport: (replies: readonly CannedReply[]) => void;
  readonly onCancel: () => void;
}

/** What asks for attention first. */
const RESULTS: readonly ImportResult[] = ['unsupported', 'conflict', 'changed', 'new', 'same'];
const RESULT_TEXTS = {
  new: 'isNew',
  changed: 'isChanged',
  conflict: 'isConflict',
  same: 'isSame',
  unsupported: 'isUnsupported',
} as const;
const ROWS_AT_ONCE = 200;

/** What would become of each reply of a file; nothing is done before the button is pressed. */
export function ImportPreview(props: ImportPreviewProps) {
  const { plan, replies, wording, isImporting, onImport, onCancel } = props;
  const { texts, formats } = wording;
  const onConflict = useSignal<ConflictChoice>('renameTheirs');
  const most = useSignal(ROWS_AT_ONCE);
  const saved = useMemo(
    () => repliesToSave(plan, onConflict.value, replies),
    [plan, onConflict.value, replies],
  );
  const entries = useMemo(
    () => RESULTS.flatMap((result) => plan.entries.filter((entry) => entry.result === result)),
    [plan],
  );
  const toImport =
    saved.length === 0 ? texts.nothingToImport : texts.import(saved.length, formats.number(saved.length));
  const hasConflicts = entries.some(({ result }) => result === 'conflict');
  return (
    <div class="preview">
      <h3>{texts.formatIs(formatName(plan.format, wording))}</h3>
      <dl class="amounts">
        {RESULTS.map((result) => (
          <div key={result}>
            <dt>{texts[RESULT_TEXTS[result]]}</dt>
            <dd>{formats.number(entries.filter((entry) => entry.result === result).length)}</dd>
          </div>
        ))}
      </dl>
      {hasConflicts && (
        <label class="field">
          <span>{texts.onConflict}</span>
          <select
            value={onConflict.value}
            disabled={isImporting}
            onChange={({ currentTarget: { value } }) => {
              onConflict.value = CONFLICT_CHOICES.find((each) => each === value) ?? 'renameTheirs';
            }}
          >
            {CONFLICT_CHOICES.map((choice) => (
              <option key={choice} value={choice}>
                {texts[choice]}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="field">
        <button
          type="button"
          class="button"
          data-kind="primary"
          disabled={isImporting || saved.length === 0}
          onClick={() => onImport(saved)}
        >
          {isImporting ? texts.importing : toImport}
        </button>
        <button type="button" class="button" disabled={isImporting} onClick={onCancel}>
          {texts.cancel}
        </button>
      </div>
      <details open>
        <summary>{texts.entries}</summary>
        <table class="import">
          <thead>
            <tr>
              <th scope="col">{texts.shortcut}</th>
              <th scope="col">{texts.result}</th>
              <th scope="col">{texts.body}</th>
              <th scope="col">{texts.note}</th>
            </tr>
          </thead>
          <tbody>
            {entries.slice(0, most.value).map((entry) => (
              <Entry key={entry.reply.id} entry={entry} wording={wording} />
            ))}
          </tbody>
        </table>
        <ShowMore count={entries.length} most={most} step={ROWS_AT_ONCE} label={texts.showMore} />
      </details>
    </div>
  );
}

function Entry({ entry, wording }: { readonly entry: ImportEntry; readonly wording: LibraryWording }) {
  const { reply, result, notes } = entry;
  const [first] = reply.variants;
  const told = [
    ...notes.map((note) => noteText(note, wording)),
    ...(reply.afterSending
      ? [wording.texts.noteAfterSending(afterSendingName(reply.afterSending, wording))]
      : []),
  ];
  return (
    <tr data-result={result}>
      <th scope="row">
        <code>/{reply.shortcut}</code>
      </th>
      <td>{wording.texts[RESULT_TEXTS[result]]}</td>
      <td lang={first?.language}>
        <strong>{first?.title}</strong>
        <span class="line">{first?.body}</span>
      </td>
      <td>{told.join('; ')}</td>
    </tr>
  );
}
