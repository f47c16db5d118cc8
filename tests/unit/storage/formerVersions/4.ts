import type { FormerVersion } from '../formerVersion';

const told = { channel: 'x/mention', direction: 'inbound' };
const mine = { channel: 'x/mention', direction: 'outbound', agentId: 'agent-1' };

/** 2026-03-02T00:00Z. */
const MONDAY = 1772409600000;
const NINE = MONDAY + 9 * 3_600_000;
const TUESDAY = MONDAY + 86_400_000;

/** A stretch of work. */
const span = { id: 's1', conversationId: 'x:acme/#t1', agentId: 'agent-1', from: NINE, to: NINE + 60_000 };

/** With stretches of work, as of 2026-11-22: each quarter of an hour has its own row. */
const version: FormerVersion = {
  version: 4,
  before: {
    focusSpans: [span],
    volumes: [
      { id: `["x/mention","inbound",null,${NINE}]`, ...told, quarterHour: NINE, count: 2 },
      { id: `["x/mention","inbound",null,${MONDAY}]`, ...told, quarterHour: MONDAY, count: 1 },
      { id: `["x/mention","outbound","agent-1",${NINE}]`, ...mine, quarterHour: NINE, count: 3 },
      { id: `["x/mention","inbound",null,${TUESDAY}]`, ...told, quarterHour: TUESDAY, count: 4 },
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
