import { batch, type ReadonlySignal, signal } from '@preact/signals';
import { fromFieldMoment, toFieldMoment } from '../domain/snoozeTimes';
import { type EpochMs, HOUR } from '../domain/units';

/** A field for any moment that is still to come. */
export interface MomentField {
  /** As a `datetime-local` field writes it. */
  readonly value: ReadonlySignal<string>;
  /** It was chosen, and is no moment that is still to come. */
  readonly isPast: ReadonlySignal<boolean>;
  /** The next full hour after one from now. */
  reset(): void;
  set(value: string): void;
  /** @returns undefined, and says so in `isPast`, unless it is still to come */
  choose(): EpochMs | undefined;
}

export function createMomentField(): MomentField {
  const value = signal('');
  const isPast = signal(false);
  const set = (next: string) =>
    batch(() => {
      value.value = next;
      isPast.value = false;
    });
  return {
    value,
    isPast,
    reset: () => set(toFieldMoment(new Date(Date.now() + HOUR).setMinutes(60, 0, 0))),
    set,
    choose() {
      const at = fromFieldMoment(value.peek());
      isPast.value = at === undefined || at <= Date.now();
      return isPast.peek() ? undefined : at;
    },
  };
}
