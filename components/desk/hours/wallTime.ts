const MINUTES_OF_DAY = 1440;

/** `09:30` for 570 minutes after midnight; the end of a day is `00:00`. */
export function writeWallTime(minutes: number): string {
  const shown = minutes % MINUTES_OF_DAY;
  return [Math.floor(shown / 60), shown % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/**
 * Minutes after midnight of `09:30`, as a time field gives it.
 *
 * @param isEnd of a stretch: midnight is then the end of the day
 * @returns undefined when nothing is written
 */
export function readWallTime(written: string, isEnd: boolean): number | undefined {
  const match = /^(\d{2}):(\d{2})/.exec(written);
  if (match === null) return undefined;
  const minutes = Number(match[1]) * 60 + Number(match[2]);
  return isEnd && minutes === 0 ? MINUTES_OF_DAY : minutes;
}
