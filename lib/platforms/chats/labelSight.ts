import type { EpochMs } from '../../domain/units';

/** Remembers since when each element has borne its text: "Today" is true of the day on which it appeared. */
export interface LabelSight {
  firstSeenAt(element: Element, text: string, now: EpochMs): EpochMs;
}

export function createLabelSight(): LabelSight {
  const seen = new WeakMap<Element, { readonly text: string; readonly at: EpochMs }>();
  return {
    firstSeenAt(element, text, now) {
      const known = seen.get(element);
      if (known?.text === text) return known.at;
      seen.set(element, { text, at: now });
      return now;
    },
  };
}
