export interface Line {
  /** Where the line starts in the text: names it among the others. */
  readonly start: number;
  readonly line: string;
}

/** The lines of a text. */
export function linesOf(text: string): readonly Line[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const placed = { start, line };
    start += line.length + 1;
    return placed;
  });
}
