import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { ReportsWording } from './wording';

interface HourCell {
  /** Of how many cases it is told; 0 leads nowhere. */
  readonly count: number;
  /** What the colour shows, against the largest. */
  readonly size: number;
  readonly text: string;
}

interface HourTableProps {
  readonly label: string;
  /** One for each hour of the week, from Monday, midnight, on. */
  readonly cells: readonly HourCell[];
  readonly wording: ReportsWording;
  readonly onSelect: (slot: number) => void;
}

const DAYS = [0, 1, 2, 3, 4, 5, 6];
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
const MOVES: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowDown: 1,
  ArrowLeft: -7,
  ArrowRight: 7,
};

/**
 * Hours down, weekdays across, the larger the darker; every cell also says its number. One stop for Tab, arrow keys from
 * there on.
 */
export function HourTable({ label, cells, wording, onSelect }: HourTableProps) {
  const { texts, weekday, weekdayLong, hour: hourName } = wording;
  const most = Math.max(...cells.map(({ size }) => size), Number.MIN_VALUE);
  const filled = HOURS.flatMap((hour) => DAYS.map((day) => day * 24 + hour)).filter(
    (slot) => (cells[slot]?.count ?? 0) > 0,
  );
  const reached = useSignal<number | undefined>(undefined);
  const stop = filled.find((slot) => slot === reached.value) ?? filled[0];
  const table = useRef<HTMLTableElement>(null);

  const move = (event: KeyboardEvent, from: number) => {
    const distance = MOVES[event.key];
    if (distance === undefined) return;
    event.preventDefault();
    const next = nextFilled(cells, from, distance);
    reached.value = next;
    const cell = table.current?.tBodies[0]?.rows[next % 24]?.cells[Math.floor(next / 24) + 1];
    const button = cell?.firstElementChild;
    if (button instanceof HTMLElement) button.focus();
  };

  return (
    <div class="hours">
      <table ref={table} aria-label={label}>
        <thead>
          <tr>
            <td />
            {DAYS.map((day) => (
              <th key={day} scope="col" abbr={weekdayLong(day)}>
                {weekday(day)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {HOURS.map((hour) => (
            <tr key={hour}>
              <th scope="row">{hourName(hour)}</th>
              {DAYS.map((day) => {
                const slot = day * 24 + hour;
                const { count, size, text } = cells[slot] ?? { count: 0, size: 0, text: '' };
                return (
                  <td key={day} data-level={count === 0 ? 0 : Math.ceil((size / most) * 5)}>
                    {count > 0 && (
                      <button
                        type="button"
                        tabIndex={slot === stop ? 0 : -1}
                        aria-label={texts.hourCell(weekdayLong(day), hourName(hour), text)}
                        onKeyDown={(event) => move(event, slot)}
                        onClick={() => onSelect(slot)}
                      >
                        {text}
                      </button>
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The next cell with anything in it: an hour or a day on, and so forth until the edge. */
function nextFilled(cells: readonly HourCell[], from: number, distance: number): number {
  const step = Math.abs(distance) === 1 ? distance : Math.sign(distance) * 24;
  for (let slot = from + step; slot >= 0 && slot < cells.length; slot += step) {
    if ((cells[slot]?.count ?? 0) > 0) return slot;
  }
  return from;
}
