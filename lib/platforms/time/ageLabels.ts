import { DAY, type DurationMs, HOUR, type Interval, MINUTE, SECOND } from '../../domain/units';
import { plainLabel } from './plainLabel';

/**
 * Reads "now", "5m", "2 sa", "3 hr" as the time that had passed when the label was written; units are rounded down.
 * Undefined where the label is not of that kind.
 */
export type ReadAge = (label: string) => Interval | undefined;

/** How long one unit is, at least and at most. */
type Unit = readonly [least: DurationMs, most: DurationMs];
const exact = (time: DurationMs): Unit => [time, time];

const UNITS = {
  second: exact(SECOND),
  minute: exact(MINUTE),
  hour: exact(HOUR),
  day: exact(DAY),
  week: exact(7 * DAY),
  month: [28 * DAY, 31 * DAY],
  year: [365 * DAY, 366 * DAY],
} as const satisfies Record<string, Unit>;
type UnitName = keyof typeof UNITS;

/**
 * As X Chat, the rest of X, and Facebook write them. In Turkish "d" and "s" are left out: on posts they are minutes and hours, where
 * a list that is not translated means days and seconds.
 */
const WORDS: Readonly<Record<string, Readonly<Record<string, UnitName>>>> = {
  en: { s: 'second', m: 'minute', h: 'hour', d: 'day', w: 'week', mo: 'month', y: 'year' },
  tr: {
    sn: 'second',
    dk: 'minute',
    sa: 'hour',
    g: 'day',
    ha: 'week',
    hf: 'week',
    ay: 'month',
    y: 'year',
    m: 'minute',
    h: 'hour',
    w: 'week',
    mo: 'month',
    gun: 'day',
    hafta: 'week',
    yil: 'year',
  },
  id: {
    dtk: 'second',
    mnt: 'minute',
    j: 'hour',
    hr: 'day',
    mgg: 'week',
    bln: 'month',
    thn: 'year',
    menit: 'minute',
    jam: 'hour',
    hari: 'day',
    minggu: 'week',
    m: 'minute',
    h: 'hour',
    d: 'day',
    w: 'week',
    mo: 'month',
    y: 'year',
  },
};

/** What pages write instead of "now", where `Intl` has another word; as `plainLabel` gives them. */
const JUST_NOW: readonly string[] = ['just now', 'az once', 'baru saja'];

const AGE = /^(\d{1,3}) ?(\D{1,12})$/;

export function createAgeReader(language: string): ReadAge {
  const words = WORDS[language.split('-')[0] ?? ''] ?? wordsByIntl(language);
  const nowWords = new Set([
    ...JUST_NOW,
    ...[language, 'en'].map((tag) => {
      return plainLabel(new Intl.RelativeTimeFormat(tag, { numeric: 'auto' }).format(0, 'second'));
    }),
  ]);

  return (label) => {
    const plain = plainLabel(label);
    if (nowWords.has(plain)) return { low: 0, high: MINUTE };
    const [, count, word = ''] = AGE.exec(plain) ?? [];
    const unit = words[bare(word)];
    if (unit === undefined) return undefined;
    const [least, most] = UNITS[unit];
    return { low: Number(count) * least, high: (Number(count) + 1) * most };
  };
}

/** Short units of any other language; a word that stands for two of them stands for none. */
function wordsByIntl(language: string): Readonly<Record<string, UnitName>> {
  const units = Object.keys(UNITS) as UnitName[];
  const pairs = units.flatMap((unit) =>
    (['narrow', 'short'] as const).map((unitDisplay) => {
      const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay });
      const word = format.formatToParts(5).find(({ type }) => type === 'unit')?.value ?? '';
      return [bare(plainLabel(word)), unit] as const;
    }),
  );
  const isPlain = ([word, unit]: readonly [string, UnitName]) =>
    word !== '' && pairs.every(([other, otherUnit]) => other !== word || otherUnit === unit);
  return Object.fromEntries(pairs.filter(isPlain));
}

const bare = (word: string): string => word.replace(/[\s.]/g, '');
