import { describe, expect, test } from 'vitest';
import { createMoment } from '../../../lib/i18n/moment';

const at = (day: number, hour: number): number => new Date(2026, 2, day, hour).getTime();
const NOW = at(4, 8);

describe('near moments', () => {
  test.each([
    ['en', '9:00 AM', 'Fri', 'Mar 20'],
    ['tr', '09:00', 'Cum', '20 Mar'],
    ['id', '09.00', 'Jum', '20 Mar'],
  ] as const)(
    '%s: the time today, the day within a week, the date after that',
    (language, time, day, date) => {
      const moment = createMoment(language);
      const today = moment(at(4, 9), NOW).replace(/\s/g, ' ');
      expect(today).toBe(time);
      expect(moment(at(6, 9), NOW).replace(/\s/g, ' ')).toContain(time);
      expect(moment(at(6, 9), NOW)).toContain(day);
      expect(moment(at(20, 9), NOW)).toContain(date);
    },
  );
});
