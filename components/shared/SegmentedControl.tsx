interface Segment<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly help?: string;
}

interface SegmentedControlProps<Value extends string> {
  /** What is chosen here, for those who cannot see it. */
  readonly label: string;
  /** Unique on the page. */
  readonly name: string;
  readonly segments: readonly Segment<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** One of a few, side by side. Radio buttons underneath, so arrow keys and screen readers know what to do. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, name, segments, chosen, onChoose } = props;
  return (
    <fieldset class="segments">
      <legend class="hidden">{label}</legend>
      {segments.map(({ value, label: text, help }) => (
        <label key={value} title={help}>
          <input
            type="radio"
            class="hidden"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
