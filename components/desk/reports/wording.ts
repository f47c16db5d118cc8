import type { Channel, Language } from '../../../lib/domain/vocabulary';
import { figuresCatalogue } from '../../../lib/i18n/catalogues/figures';
import { reportsCatalogue } from '../../../lib/i18n/catalogues/reports';
import { wordsCatalogue } from '../../../lib/i18n/catalogues/words';
import { createFormats, type Formats } from '../../../lib/i18n/format';
import { channelLabel } from '../../shared/channelLabel';
import type { FigureTexts } from '../../shared/figureTexts';

/** How the reports speak. */
export interface ReportsWording {
  readonly texts: (typeof reportsCatalogue)[Language];
  readonly figures: FigureTexts;
  readonly formats: Formats;
  channel(channel: Channel): string;
  /** Day and month of a moment, in the business's time zone. */
  day(at: number): string;
  /** Date and time of day there. */
  moment(at: number): string;
  /** `Mon`, from 0, Monday. */
  weekday(index: number): string;
  weekdayLong(index: number): string;
  /** `09:00`. */
  hour(hour: number): string;
}

/** A Monday, to name the days of the week by. */
const MONDAY = Date.UTC(2026, 0, 5);
const DAY = 86_400_000;

export function reportsWording(language: Language, timeZone: string): ReportsWording {
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone });
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' });
  const weekdayLong = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return {
    texts: reportsCatalogue[language],
    figures: figuresCatalogue[language],
    formats: createFormats(language),
    channel: (channel) => channelLabel(channel, wordsCatalogue[language]),
    day: (at) => day.format(at),
    moment: (at) => moment.format(at),
    weekday: (index) => weekday.format(MONDAY + index * DAY),
    weekdayLong: (index) => weekdayLong.format(MONDAY + index * DAY),
    hour: (hour) => `${String(hour).padStart(2, '0')}:00`,
  };
}
