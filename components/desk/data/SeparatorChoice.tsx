import type { Signal } from '@preact/signals';
import type { ExportChoice } from './dataActions';
import type { DataWording } from './wording';

/** Spreadsheets of languages that write decimals with a comma take the semicolon for what divides columns. */
export const usualSeparator = (language: string): ExportChoice['separator'] =>
  language === 'en' ? ',' : ';';

interface SeparatorChoiceProps {
  readonly wording: DataWording;
  readonly value: Signal<ExportChoice['separator']>;
}

/** What stands between two columns of a table. */
export function SeparatorChoice({ wording: { texts }, value }: SeparatorChoiceProps) {
  return (
    <label class="field">
      <span>{texts.separator}</span>
      <select
        value={value.value}
        onChange={(event) => {
          value.value = event.currentTarget.value === ';' ? ';' : ',';
        }}
      >
        <option value=",">{texts.comma}</option>
        <option value=";">{texts.semicolon}</option>
      </select>
    </label>
  );
}
