import type { RefObject } from 'preact';
import type { SnoozeTimes } from '../../lib/domain/snoozeTimes';
import type { EpochMs } from '../../lib/domain/units';

/** What stands at the moments that are offered, and at the field for any other. */
export interface MomentTexts {
  readonly oneHour: string;
  readonly fourHours: string;
  readonly tomorrow: string;
  readonly nextWeek: string;
  readonly field: string;
  readonly isPast: string;
  readonly set: string;
}

interface MomentChoicesProps {
  readonly texts: MomentTexts;
  readonly times: SnoozeTimes;
  /** What stands in the field, as a `datetime-local` field writes it. */
  readonly value: string;
  /** It was chosen, and is no moment that is still to come. */
  readonly isPast: boolean;
  readonly now: EpochMs;
  readonly moment: (at: EpochMs, now: EpochMs) => string;
  /** Of the first button. */
  readonly first: RefObject<HTMLButtonElement | null> | undefined;
  readonly onChoose: (at: EpochMs) => void;
  readonly onSet: () => void;
}

/** Moments to choose from, and a field for any other. */
export function MomentChoices(props: MomentChoicesProps) {
  const { texts, times, value, isPast, now, moment, first, onChoose, onSet } = props;
  // On Sundays tomorrow is next week's Monday.
  const isMondayNext = times.tomorrow === times.nextWeek;
  const choices: readonly (readonly [string, EpochMs])[] = [
    [texts.oneHour, times.oneHour],
    [texts.fourHours, times.fourHours],
    [texts.tomorrow, times.tomorrow],
    ...(isMondayNext ? [] : ([[texts.nextWeek, times.nextWeek]] as const)),
  ];
  return (
    <>
      {choices.map(([label, at], index) => (
        <button
          type="button"
          key={label}
          class="choice-line"
          ref={index === 0 ? first : undefined}
          onClick={() => onChoose(at)}
        >
          <span>{label}</span>
          <span class="moment">{moment(at, now)}</span>
        </button>
      ))}
      <label>
        <span>{texts.field}</span>
        <input class="field" type="datetime-local" name="moment" value={value} aria-invalid={isPast} />
      </label>
      <p role="alert">{isPast && texts.isPast}</p>
      <button type="button" class="main" onClick={onSet}>
        {texts.set}
      </button>
    </>
  );
}
