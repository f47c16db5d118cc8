interface FilterChoiceProps {
  readonly label: string;
  readonly value: string | undefined;
  /** Offered first where nothing needs to be chosen. */
  readonly any?: string;
  readonly options: readonly (readonly [string, string])[];
  readonly onChoose: (value: string | undefined) => void;
}

/** One of some, or any of them. */
export function FilterChoice({ label, value, any, options, onChoose }: FilterChoiceProps) {
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ currentTarget }) => onChoose(currentTarget.value || undefined)}
      >
        {any !== undefined && <option value="">{any}</option>}
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
