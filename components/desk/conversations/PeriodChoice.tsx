import { useSignal } from '@preact/signals';
import { startOfDay } from '../../../lib/domain/localDay';
import { DAY, type EpochMs } from '../../../lib/domain/units';
import { FilterChoice } from '../FilterChoice';
import type { SearchWording } from './wording';

interface SearchedPeriod {
  readonly from: EpochMs | undefined;
  readonly to: EpochMs | undefined;
}

interface PeriodChoiceProps {
  /** When it is, asked when a period is chosen. */
  readonly now: () => EpochMs;
  readonly wording: SearchWording;
  readonly onChoose: (period: SearchedPeriod) => void;
}

const LAST_DAYS = [7, 30, 90, 365] as const;
const DATES = 'dates';

/** The last days, or any dates; either end may be left open. */
export function PeriodChoice({ now, wording: { texts, formats }, onChoose }: PeriodChoiceProps) {
  const chosen = useSignal<string | undefined>(undefined);
  const first = useSignal('');
  const last = useSignal('');
  const from = startOfDay(first.value);
  const to = startOfDay(last.value, 1);
  const isReversed = from !== undefined && to !== undefined && to <= from;

  const choose = (value: string | undefined) => {
    chosen.value = value;
    const days = LAST_DAYS.find((each) => each.toString() === value);
    if (value === DATES) chooseDates();
    else onChoose({ from: days === undefined ? undefined : now() - days * DAY, to: undefined });
  };
  const chooseDates = () => onChoose({ from: startOfDay(first.peek()), to: startOfDay(last.peek(), 1) });
  return (
    <>
      <FilterChoice
        label={texts.period}
        value={chosen.value}
        any={texts.anyTime}
        options={[
          ...LAST_DAYS.map((days) => [days.toString(), texts.lastDays(formats.number(days))] as const),
          [DATES, texts.dates],
        ]}
        onChoose={choose}
      />
      {chosen.value === DATES &&
        (
          [
            [texts.firstDay, first],
            [texts.lastDay, last],
          ] as const
        ).map(([label, day]) => (
          <label key={label}>
            <span>{label}</span>
            <input
              type="date"
              value={day.value}
              aria-invalid={isReversed}
              onInput={(event) => {
                day.value = event.currentTarget.value;
                chooseDates();
              }}
            />
          </label>
        ))}
      {chosen.value === DATES && isReversed && (
        <p role="alert" class="problem">
          {texts.datesReversed}
        </p>
      )}
    </>
  );
}
