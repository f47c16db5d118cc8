import type { SiteLanguage } from '../../../world/languages';
import { clockTime, daysSince, written } from '../../meta/times';
import { type FacebookWords, fill } from '../words';

/** "Today at 3:05 PM", "Monday 5:03 PM", "June 11, 2026, 8:59 AM", as each language writes it. */
export function momentLabel(at: number, words: FacebookWords, language: SiteLanguage): string {
  const time = clockTime(at, language);
  const date = written(at, language, { day: 'numeric', month: 'long', year: 'numeric' });
  const day = written(at, language, { weekday: language === 'tr' ? 'short' : 'long' });
  const days = daysSince(at);
  if (days <= 0) return fill(words.todayAt, { time, date });
  return fill(days < 7 ? words.weekdayAt : words.dateAt, { time, date, day });
}
