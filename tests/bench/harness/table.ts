import { type Measurement, verdictOf } from './measurement';
import { spreadOf } from './statistics';

const HEADER = ['goal', 'what', 'median', 'quartiles', 'target', 'verdict'];

/** Three significant digits, but never less than the whole number. */
function written(value: number, unit: string): string {
  const digits = Math.abs(value) >= 100 ? value.toFixed(0) : value.toPrecision(3);
  const plain = Number.isInteger(value) ? String(value) : digits;
  if (unit === '') return plain;
  return `${plain} ${unit}`;
}

function cells(measurement: Measurement): string[] {
  const { goal, what, unit, samples, target } = measurement;
  const { lower, median, upper } = spreadOf(samples);
  return [
    goal,
    what,
    written(median, unit),
    samples.length > 1 ? `${written(lower, '')} – ${written(upper, '')}` : '',
    target === undefined ? '' : `≤ ${written(target, unit)}`,
    verdictOf(measurement),
  ];
}

/** The measurements as a table of plain text, one line each. */
export function tableOf(measurements: readonly Measurement[]): string {
  const rows = [HEADER, ...measurements.map(cells)];
  const widths = HEADER.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '));
  return [lines[0], widths.map((width) => '─'.repeat(width)).join('  '), ...lines.slice(1)].join('\n');
}
