import type { EpochMs, Interval } from '../../domain/units';
import type { TimeLabels } from '../time/timeLabels';

/** Remembers since when each element has borne its text: "Today" is true of the day on which it appeared. */
export interface LabelSight {
  firstSeenAt(element: Element, text: string, now: EpochMs): EpochMs;
  /** The moment that it means, read once for as long as it says the same: calendars are slow to ask. */
  momentOf(label: SeenLabel, read: (firstSeenAt: EpochMs) => Interval | undefined): Interval | undefined;
}

interface SeenLabel {
  readonly element: Element;
  readonly text: string;
  readonly labels: TimeLabels;
  readonly now: EpochMs;
}

interface Known {
  readonly text: string;
  readonly at: EpochMs;
}

interface Meaning {
  readonly known: Known;
  readonly labels: TimeLabels;
  readonly moment: Interval | undefined;
}

export function createLabelSight(): LabelSight {
  const seen = new WeakMap<Element, Known>();
  const meanings = new WeakMap<Element, Meaning>();
  const knownOf = (element: Element, text: string, now: EpochMs): Known => {
    const known = seen.get(element);
    if (known?.text === text) return known;
    const fresh = { text, at: now };
    seen.set(element, fresh);
    return fresh;
  };
  return {
    firstSeenAt: (element, text, now) => knownOf(element, text, now).at,
    momentOf({ element, text, labels, now }, read) {
      const known = knownOf(element, text, now);
      const meaning = meanings.get(element);
      if (meaning?.known === known && meaning.labels === labels) return meaning.moment;
      const moment = read(known.at);
      meanings.set(element, { known, labels, moment });
      return moment;
    },
  };
}
