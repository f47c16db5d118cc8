import type { FormerVersion } from '../formerVersion';

const DAY = 1772409600000;

/** As packs were until 2026-11-22: one text, with its numbers as digits. */
const packed =
  '[["+~1","{\\"channel\\":\\"x/mention\\"}","{\\"inbound\\":1}","x:acme/@ada/#1"],[0,1772442000000,1,2,-1,0,0,0,1,3,1,0,0,0,0,-1,-1,0,0,0]]';

/**
 * With packs that were one text, as of 2026-11-22: their numbers are no text any more, and they are made anew; days no longer
 * list the quarters in which nothing was said.
 */
const version: FormerVersion = {
  version: 14,
  before: {
    episodeDays: [{ day: DAY, packed }],
    looseEpisodes: [{ day: DAY, id: 'x:acme/@ada/#1~1' }],
    volumeDays: [
      { day: DAY, series: [{ channel: 'x/mention', direction: 'inbound', counts: [1, 0, 0, 2] }] },
    ],
  },
  after: {
    volumeDays: [{ day: DAY, series: [{ channel: 'x/mention', direction: 'inbound', busy: [0, 1, 3, 2] }] }],
  },
};

export default version;
