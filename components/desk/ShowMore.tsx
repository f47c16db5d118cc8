import type { Signal } from '@preact/signals';

interface ShowMoreProps {
  /** How many there are. */
  readonly count: number;
  /** How many of them are shown at most. */
  readonly most: Signal<number>;
  /** How many more with each press. */
  readonly step: number;
  readonly label: string;
}

/** A button below a long list, as long as there is more of it. */
export const ShowMore = ({ count, most, step, label }: ShowMoreProps) =>
  count > most.value ? (
    <button
      type="button"
      class="button"
      onClick={() => {
        most.value += step;
      }}
    >
      {label}
    </button>
  ) : null;
