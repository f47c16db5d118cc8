import { DAY, type DurationMs, HOUR, MINUTE } from '../domain/units';
import type { Language } from '../domain/vocabulary';
import { onDemand } from './onDemand';

type WaitUnit = 'day' | 'hour' | 'minute';

/** Written by hand because `Intl`'s narrow units differ between browsers and are ambiguous in Turkish. */
const SHORT_UNITS: Readonly<Record<Language, Readonly<Record<WaitUnit, string>>>> = {
  en: { day: 'd', hour: 'h', minute: 'm' },
  tr: { day: 'g', hour: 'sa', minute: 'dk' },
  id: { day: 'hr', hour: 'j', minute: 'mnt' },
};

/**
 * A wait in at most two units, the smaller one left out when it is zero. Anything below a minute, also a wait
 * that seems to begin in the future because two clocks differ, is one minute.
 *
 * @param wait milliseconds
 */
export function splitWait(wait: DurationMs): readonly (readonly [WaitUnit, number])[] {
  const minutes = Math.max(1, Math.floor(wait / MINUTE));
  const whole = minutes * MINUTE;
  const [days, hours] = [Math.floor(whole / DAY), Math.floor((whole % DAY) / HOUR)];
  const parts: readonly (readonly [WaitUnit, number])[] =
    days > 0
      ? [
          ['day', days],
          ['hour', hours],
        ]
      : [
          ['hour', hours],
          ['minute', Math.floor((whole % HOUR) / MINUTE)],
        ];
  return parts.filter(([, count]) => count > 0);
}

/** A wait for the eye: `2h 5m`, `2sa 5dk`, `2j 5mnt`. Takes milliseconds. */
export const formatWait = (wait: DurationMs, language: Language): string =>
  splitWait(wait)
    .map(([unit, count]) => `${count}${SHORT_UNITS[language][unit]}`)
    .join(' ');

/**
 * Writes waits for the ear, such as in an `aria-label`: `2 hours 5 minutes`. The formatters within are dear to make:
 * keep what this returns. It takes milliseconds.
 */
export function createWaitLong(language: Language): (wait: DurationMs) => string {
  const formatter = (unit: WaitUnit) =>
    onDemand(() => new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }));
  const formatters: Readonly<Record<WaitUnit, () => Intl.NumberFormat>> = {
    day: formatter('day'),
    hour: formatter('hour'),
    minute: formatter('minute'),
  };
  return (wait) =>
    splitWait(wait)
      .map(([unit, count]) => formatters[unit]().format(count))
      .join(' ');
}
