import type { FormerVersion } from '../formerVersion';

const rows = {
  conversations: [
    {
      id: 'x:acme/@aysey/100',
      platform: 'x',
      kind: 'mention',
      channel: 'x/mention',
      account: 'acme',
      contact: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
      contactKey: 'aysey',
      tagIds: [],
      priority: 'none',
      isResolved: false,
      lastMessageAt: 1772442000000,
    },
  ],
  volumeDays: [{ day: 1772409600000, series: [] }],
};

/** With packs of episodes, as of 2026-11-22. All stays as it was; texts are learned when episodes are derived anew. */
const version: FormerVersion = { version: 6, before: rows, after: rows };

export default version;
