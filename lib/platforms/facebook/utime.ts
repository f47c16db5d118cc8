import { type Interval, SECOND } from '../../domain/units';
import { EARLIEST } from './earliest';

/** Times that no clock of today shows are none. */
const EARLIEST_SECOND = EARLIEST / SECOND;
const LATEST_SECOND = Date.UTC(2100, 0, 1) / SECOND;

/** Seconds since 1970 as an attribute tells them, with or without a fraction; undefined where it tells none. */
export function utimeOf(element: Element | undefined): Interval | undefined {
  const written = element?.getAttribute('data-utime') ?? '';
  const seconds = Number(written);
  if (written === '' || !(seconds > EARLIEST_SECOND && seconds < LATEST_SECOND)) return undefined;
  const low = Math.round(seconds * SECOND);
  return { low, high: Number.isInteger(seconds) ? low + SECOND - 1 : low };
}
