import type { EpochMs } from './units';

/**
 * When a day begins by the clock of this device, such as `2026-03-02` as fields for dates write it; undefined when it is
 * none.
 *
 * @param later so many days after it
 */
export function startOfDay(written: string, later = 0): EpochMs | undefined {
  const [, year, month, day] = /^(\d{4,6})-(\d\d)-(\d\d)$/.exec(written) ?? [];
  if (year === undefined) return undefined;
  // Years below 100 would be taken for those of the last century; no message is that old.
  const start = new Date(Number(year), Number(month) - 1, Number(day) + later).getTime();
  return Number.isNaN(start) ? undefined : start;
}
