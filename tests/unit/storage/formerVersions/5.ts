import type { FormerVersion } from '../formerVersion';

const told = { channel: 'x/mention', direction: 'inbound' };
const mine = { channel: 'x/mention', direction: 'outbound', agentId: 'agent-1' };

/** 2026-03-02T00:00Z. */
const MONDAY = 1772409600000;
const NINE = MONDAY + 9 * 3_600_000;
const TUESDAY = MONDAY + 86_400_000;

/** Counts of a day's quarters of an hour, those that are not named being 0. */
const quarters = (counts: Readonly<Record<number, number>>): number[] =>
  Array.from({ length: 96 }, (_, quarter) => counts[quarter] ?? 0);

/** A stretch of work. */
const span = { id: 's1', conversationId: 'x:acme/#t1', agentId: 'agent-1', from: NINE, to: NINE + 60_000 };

/** With volumes by day, as of 2026-11-22. Packs of episodes are made later. */
const version: FormerVersion = {
  version: 5,
  before: {
    focusSpans: [span],
    volumeDays: [
      {
        day: MONDAY,
        series: [
          { ...told, counts: quarters({ 0: 1, 36: 2 }) },
          { ...mine, counts: quarters({ 36: 3 }) },
        ],
      },
      { day: TUESDAY, series: [{ ...told, counts: quarters({ 0: 4 }) }] },
    ],
  },
  after: {
    focusSpans: [span],
    volumeDays: [
      {
        day: MONDAY,
        series: [
          { ...told, busy: [0, 1, 36, 2] },
          { ...mine, busy: [36, 3] },
        ],
      },
      { day: TUESDAY, series: [{ ...told, busy: [0, 4] }] },
    ],
  },
};

export default version;
