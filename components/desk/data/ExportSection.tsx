import { useSignal } from '@preact/signals';
import { CheckChoice } from '../CheckChoice';
import { type DataActions, EXPORT_KINDS, type ExportChoice } from './dataActions';
import { MakeFile } from './MakeFile';
import { SeparatorChoice, usualSeparator } from './SeparatorChoice';
import type { DataWording } from './wording';

interface ExportSectionProps {
  readonly wording: DataWording;
  readonly exportData: DataActions['exportData'];
}

/** Numbers for other programs. */
export function ExportSection({ wording, exportData }: ExportSectionProps) {
  const { texts, formats } = wording;
  const kind = useSignal<ExportChoice['kind']>('episodes');
  const isRedacted = useSignal(false);
  const separator = useSignal(usualSeparator(formats.language));
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
              checked={kind.value === value}
              onChange={() => {
                kind.value = value;
              }}
            />
            {texts[value]}
          </label>
        ))}
      </fieldset>
      {kind.value !== 'everything' && <SeparatorChoice wording={wording} value={separator} />}
      {kind.value !== 'days' && (
        <CheckChoice value={isRedacted} label={texts.redacted} help={texts.redactedHelp} />
      )}
      <MakeFile
        wording={wording}
        label={texts.export}
        buttonText={texts.exportNow}
        make={() =>
          exportData({ kind: kind.value, isRedacted: isRedacted.value, separator: separator.value })
        }
      />
    </section>
  );
}
