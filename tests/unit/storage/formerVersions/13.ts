import type { FormerVersion } from '../formerVersion';

const DAY = 1772409600000;

/** As packs were until 2026-11-22: a list for each episode. */
const packed =
  '[["x:acme/@ada/#1","[\\"x\\",\\"ada\\"]","{\\"channel\\":\\"x/mention\\"}"],[["+~1",[0],1,[1,0,0,0,0],1772442000000,0,0,0,[0],[],null,null,null,2]]]';

/** With words packed for search, as of 2026-11-22: packs of episodes are of another shape now, and made anew. */
const version: FormerVersion = {
  version: 13,
  before: {
    episodeDays: [{ day: DAY, packed }],
    looseEpisodes: [{ day: DAY, id: 'x:acme/@ada/#1~1' }],
  },
  after: {},
};

export default version;
