import type { Signal } from '@preact/signals';

interface CheckChoiceProps {
  readonly value: Signal<boolean>;
  readonly label: string;
  readonly help?: string;
}

/** Something that is wanted or not. */
export const CheckChoice = ({ value, label, help }: CheckChoiceProps) => (
  <label class="choice">
    <input
      type="checkbox"
      checked={value.value}
      onChange={(event) => {
        value.value = event.currentTarget.checked;
      }}
    />
    <span>
      {label}
      {help !== undefined && <small>{help}</small>}
    </span>
  </label>
);
