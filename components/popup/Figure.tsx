interface FigureProps {
  readonly label: string;
  /** What the number means. */
  readonly help: string;
  readonly value: string;
  /** The same value for the ear, where the short form would be read out badly. */
  readonly spoken?: string | undefined;
  readonly note?: string | undefined;
}

/** A number with its name; stands in a `<dl>`. */
export function Figure({ label, help, value, spoken, note }: FigureProps) {
  return (
    <div class="figure" title={help}>
      <dt>
        {label}
        <span class="hidden">: {help}</span>
      </dt>
      <dd>
        <strong aria-hidden={spoken !== undefined}>{value}</strong>
        {spoken !== undefined && <span class="hidden">{spoken}</span>}
        {note !== undefined && <small>{note}</small>}
      </dd>
    </div>
  );
}
