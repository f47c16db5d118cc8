import { useSignal } from '@preact/signals';
import type { Language } from '../../../lib/domain/vocabulary';
import { LANGUAGES } from '../../../lib/domain/vocabulary';
import { LANGUAGE_NAMES } from '../../../lib/i18n/names';
import { ImportError } from '../../../lib/replies/import/importError';
import { type ImportPlan, planImport } from '../../../lib/replies/import/planImport';
import type { RawFile } from '../../../lib/replies/import/rawReply';
import { readImport } from '../../../lib/replies/import/readImport';
import type { LibraryReport } from '../../../lib/reports/libraryModel';
import { ImportPreview } from './ImportPreview';
import type { Undo } from './useUndo';
import { importFaultText, type LibraryWording } from './wording';

interface ImportFormProps {
  readonly report: LibraryReport;
  readonly undo: Undo;
  readonly wording: LibraryWording;
}

/** Brings replies in from a file or from the starter set; shows first what would become of each. */
export function ImportForm({ report, undo, wording }: ImportFormProps) {
  const { texts, formats } = wording;
  const file = useSignal<RawFile | undefined>(undefined);
  const plan = useSignal<ImportPlan | undefined>(undefined);
  const language = useSignal<Language>(formats.language);
  const problem = useSignal('');
  const isImporting = useSignal(false);

  const propose = (raw: RawFile) => {
    file.value = raw;
    const newId = () => crypto.randomUUID();
    plan.value = planImport(raw, { language: language.value, existing: report.replies, newId });
  };
  const close = () => {
    file.value = undefined;
    plan.value = undefined;
  };
  const attempt = async (read: () => Promise<RawFile>) => {
    close();
    problem.value = '';
    try {
      propose(await read());
    } catch (error) {
      console.warn(error);
      problem.value = importFaultText(error instanceof ImportError ? error : undefined, wording);
    }
  };
  const readFile = async (input: HTMLInputElement) => {
    const [chosen] = input.files ?? [];
    // The same file can be chosen again after it was repaired.
    input.value = '';
    if (chosen) await attempt(async () => readImport(new Uint8Array(await chosen.arrayBuffer())));
  };
  const readStarterSet = () =>
    attempt(async () => {
      const { starterSet } = await import('../../../lib/replies/starter/starterSet');
      return starterSet(formats.language, report.replies);
    });
  return (
    <section class="card" aria-labelledby="move-in">
      <h2 id="move-in">{texts.moveIn}</h2>
      <p class="help">{texts.moveInHelp}</p>
      <div class="field">
        <label class="file">
          <input
            type="file"
            class="hidden"
            disabled={isImporting.value}
            accept=".csv,.tsv,.txt,.json,text/csv,application/json"
            onChange={(event) => readFile(event.currentTarget)}
          />
          <span class="button">{texts.chooseFile}</span>
        </label>
        <label class="field">
          <span>{texts.languageOfFile}</span>
          <select
            value={language.value}
            disabled={isImporting.value}
            onChange={({ currentTarget: { value } }) => {
              language.value = LANGUAGES.find((each) => each === value) ?? language.value;
              if (file.value) propose(file.value);
            }}
          >
            {LANGUAGES.map((each) => (
              <option key={each} value={each} lang={each}>
                {LANGUAGE_NAMES[each]}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="field">
        <button type="button" class="button" disabled={isImporting.value} onClick={readStarterSet}>
          {texts.starter}
        </button>
        <small>{texts.starterHelp}</small>
      </div>
      <p class="problem" role="alert">
        {problem.value}
      </p>
      {plan.value && (
        <ImportPreview
          plan={plan.value}
          replies={report.replies}
          wording={wording}
          isImporting={isImporting.value}
          onImport={async (replies) => {
            if (isImporting.peek()) return;
            isImporting.value = true;
            const told = texts.imported(replies.length, formats.number(replies.length));
            try {
              if (await undo.save(replies, { told })) close();
            } finally {
              isImporting.value = false;
            }
          }}
          onCancel={close}
        />
      )}
    </section>
  );
}
