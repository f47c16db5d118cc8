import { DAY, HOUR, type Interval } from '../../domain/units';
import { plainLabel } from './plainLabel';
import { createTimeLabels, type TimeLabels, type TimeLabelsFor } from './timeLabels';

const WEEK = 7 * DAY;
const HOURS_OR_WEEKS = /^(\d{1,3}) ?h$/;

/**
 * Reads times as Facebook writes them. In Turkish "3 h" is three weeks ("hafta"), or three hours where a part of the page was
 * left in English: nothing tells which, so it is all that lies between.
 */
export function createMetaLabels(): TimeLabelsFor {
  const labelsFor = createTimeLabels();
  let made: { readonly plain: TimeLabels; readonly labels: TimeLabels } | undefined;
  return (pageLanguage, timeZone) => {
    const plain = labelsFor(pageLanguage, timeZone);
    if (!pageLanguage?.startsWith('tr')) return plain;
    if (made?.plain !== plain) {
      made = { plain, labels: { ...plain, readAge: (label) => hoursOrWeeks(label) ?? plain.readAge(label) } };
    }
    return made.labels;
  };
}

function hoursOrWeeks(label: string): Interval | undefined {
  const count = HOURS_OR_WEEKS.exec(plainLabel(label))?.[1];
  return count === undefined ? undefined : { low: Number(count) * HOUR, high: (Number(count) + 1) * WEEK };
}
