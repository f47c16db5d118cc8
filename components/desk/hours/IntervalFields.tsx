import type { DayInterval } from '../../../lib/domain/hours/businessHours';
import type { DeskWording } from '../wording';
import { readWallTime, writeWallTime } from './wallTime';

interface IntervalFieldsProps {
  readonly wording: DeskWording;
  /** The day or date these are of. */
  readonly name: string;
  readonly intervals: readonly DayInterval[];
  readonly onChange: (intervals: readonly DayInterval[]) => void;
}

const USUAL: DayInterval = { from: 9 * 60, to: 17 * 60 };
const AFTERNOON: DayInterval = { from: 13 * 60, to: 17 * 60 };

/** Any number of stretches of one day; none when it is closed. */
export function IntervalFields({ wording: { texts }, name, intervals, onChange }: IntervalFieldsProps) {
  const replace = (place: number, changes: Partial<DayInterval>) =>
    onChange(intervals.map((each, index) => (index === place ? { ...each, ...changes } : each)));
  return (
    <span class="intervals">
      {intervals.length === 0 && <span class="help">{texts.closed}</span>}
      {keyed(intervals).map(({ key, place, interval }) => (
        <span key={key} class="interval">
          {(['from', 'to'] as const).map((end) => (
            <input
              key={end}
              type="time"
              required
              aria-label={end === 'from' ? texts.opensAt(name) : texts.closesAt(name)}
              value={writeWallTime(interval[end])}
              onChange={({ currentTarget }) => {
                const minutes = readWallTime(currentTarget.value, end === 'to');
                if (minutes !== undefined) replace(place, { [end]: minutes });
              }}
            />
          ))}
          <button
            type="button"
            class="button"
            aria-label={texts.removeHours(name)}
            onClick={() => onChange(intervals.filter((_, index) => index !== place))}
          >
            −
          </button>
        </span>
      ))}
      <button
        type="button"
        class="button"
        aria-label={texts.addHours(name)}
        onClick={() => onChange([...intervals, intervals.length === 0 ? USUAL : AFTERNOON])}
      >
        +
      </button>
    </span>
  );
}

/** Stretches have no name but their place among those of the day. */
const keyed = (intervals: readonly DayInterval[]) =>
  intervals.map((interval, place) => ({ key: `interval ${place}`, place, interval }));
