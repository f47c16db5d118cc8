import Papa from 'papaparse';

/** What stands between two columns: spreadsheets of many languages expect a semicolon. */
export const SEPARATORS = [',', ';'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** Numbers with a dot, whatever the language; dates as ISO 8601; `null` for what is unknown. */
export type Cell = string | number | boolean | null;
export type Row = Readonly<Record<string, Cell>>;

/** So that spreadsheets take the letters for what they are. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet may take for a formula, however it begins; a quotation mark before it makes it text. */
const FORMULA = /^(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A table for spreadsheets (CSV, RFC 4180) with a byte order mark.
 *
 * @param escaped what is marked as text, by a quotation mark before it
 */
export const toCsv = (
  columns: readonly string[],
  rows: readonly Row[],
  separator: Separator,
  escaped: RegExp = FORMULA,
): string =>
  BYTE_ORDER_MARK +
  Papa.unparse(
    { fields: [...columns], data: rows.map((row) => columns.map((column) => row[column] ?? '')) },
    { delimiter: separator, newline: '\r\n', escapeFormulae: escaped },
  );
