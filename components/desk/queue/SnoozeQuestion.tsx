import { useSignal } from '@preact/signals';
import { fromFieldMoment, snoozeTimes, toFieldMoment } from '../../../lib/domain/snoozeTimes';
import { type EpochMs, HOUR } from '../../../lib/domain/units';
import type { QueueWording } from './wording';

interface SnoozeQuestionProps {
  readonly now: EpochMs;
  readonly wording: QueueWording;
  readonly onSnooze: (until: EpochMs) => void;
}

/** Until when: a moment that is offered, or any other. */
export function SnoozeQuestion({ now, wording, onSnooze }: SnoozeQuestionProps) {
  const { texts, formats } = wording;
  const { oneHour, fourHours, tomorrow, nextWeek } = snoozeTimes(now);
  const moment = useSignal(toFieldMoment(tomorrow));
  const isPast = useSignal(false);
  const choices: readonly (readonly [string, EpochMs])[] = [
    [texts.snoozeFor(formats.waitLong(HOUR)), oneHour],
    [texts.snoozeFor(formats.waitLong(4 * HOUR)), fourHours],
    [texts.tomorrow, tomorrow],
    // On Sundays tomorrow is next week's Monday.
    ...(tomorrow === nextWeek ? [] : ([[texts.nextWeek, nextWeek]] as const)),
  ];
  const choose = (event: Event) => {
    event.preventDefault();
    const until = fromFieldMoment(moment.value);
    isPast.value = until === undefined || until <= now;
    if (until !== undefined && until > now) onSnooze(until);
  };
  return (
    <>
      <ul class="answers">
        {choices.map(([label, at]) => (
          <li key={label}>
            <button type="button" class="button" onClick={() => onSnooze(at)}>
              {label} <small>{formats.moment(at, now)}</small>
            </button>
          </li>
        ))}
      </ul>
      <form class="field" onSubmit={choose}>
        <label>
          {texts.otherMoment}{' '}
          <input
            type="datetime-local"
            value={moment.value}
            aria-invalid={isPast.value}
            onInput={(event) => {
              moment.value = event.currentTarget.value;
            }}
          />
        </label>
        <button type="submit" class="button">
          {texts.snoozeUntil}
        </button>
        <p role="alert" class="problem">
          {isPast.value && texts.momentPast}
        </p>
      </form>
    </>
  );
}
