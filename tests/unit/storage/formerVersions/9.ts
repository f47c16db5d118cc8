import type { FormerVersion } from '../formerVersion';

const settings = [
  { id: 'settings', language: 'tr', agentId: 'agent-1', deviceId: 'device-1', derivedBy: 4, hours: null },
];
const tags = [{ id: 'lead', name: 'Potansiyel müşteri', color: 'green' }];
const replyUsages = [{ replyId: 'starter-thanks', insertedCount: 2, lastUsedAt: 1764547200000, weight: 1.5 }];
const events = [
  {
    id: 'e1',
    conversationId: 'x:acme/@ayse/100',
    rootId: '100',
    event: {
      id: 'e1',
      agentId: 'agent-1',
      deviceId: 'device-1',
      at: 1764547200000,
      logicalTime: 1,
      type: 'tagAdded',
      conversationId: 'x:acme/@ayse/100',
      tagId: 'lead',
    },
  },
];

/** With rows that stay known, as of 2026-11-22: there were no rules, own words and saved searches. */
const version: FormerVersion = {
  version: 9,
  before: { settings, tags, replyUsages, events },
  after: { settings, tags, replyUsages, events },
};

export default version;
