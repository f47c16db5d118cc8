import { DAY } from '../../domain/units';
import { plainLabel } from './plainLabel';

/** How a language names days, in the form of `plainLabel`. */
export interface DayWords {
  /** "today" → 0, "yesterday" → -1. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Sunday is 0. */
  readonly weekdays: ReadonlyMap<string, number>;
  /** January is 1. */
  readonly months: ReadonlyMap<string, number>;
  /** Whether 2/11 is in February. */
  readonly isMonthFirst: boolean;
}

/** 2026-02-01 was a Sunday. */
const SUNDAY = Date.UTC(2026, 1, 1);
const WIDTHS = ['long', 'short'] as const;

export function dayWordsOf(language: string): DayWords {
  const relative = new Intl.RelativeTimeFormat(language, { numeric: 'auto' });
  const utc = { timeZone: 'UTC', calendar: 'gregory' } as const;
  const formats = WIDTHS.map((width) => ({
    weekday: new Intl.DateTimeFormat(language, { ...utc, weekday: width }),
    // Some languages bend the name of a month beside a day.
    month: new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: width }),
    monthAlone: new Intl.DateTimeFormat(language, { ...utc, month: width }),
  }));
  const weekdays = new Map<string, number>();
  const months = new Map<string, number>();
  for (const { weekday, month, monthAlone } of formats) {
    for (let index = 0; index < 7; index += 1)
      weekdays.set(named(weekday, 'weekday', SUNDAY + index * DAY), index);
    for (let index = 0; index < 12; index += 1) {
      const at = Date.UTC(2026, index, 1);
      months.set(named(month, 'month', at), index + 1).set(named(monthAlone, 'month', at), index + 1);
    }
  }
  const order = new Intl.DateTimeFormat(language, { ...utc, day: 'numeric', month: 'numeric' }).formatToParts(
    SUNDAY,
  );
  return {
    offsets: new Map([0, -1].map((offset) => [plainLabel(relative.format(offset, 'day')), offset])),
    weekdays,
    months,
    isMonthFirst: order.find(({ type }) => type === 'day' || type === 'month')?.type === 'month',
  };
}

const named = (format: Intl.DateTimeFormat, type: 'weekday' | 'month', at: number): string =>
  plainLabel(format.formatToParts(at).find((part) => part.type === type)?.value ?? '').replace(/\.$/, '');
