import type { FormerVersion } from '../formerVersion';

const tags = [
  { id: 'lead', name: 'Lead', color: 'green' },
  { id: 't1', name: 'Wedding', color: 'pink' },
];

const stamp = { agentId: 'agent-1', deviceId: 'device-1', at: 1764547200000 };
const conversationId = 'x:acme/@aysey/100';
const events = [
  {
    id: 'e1',
    event: {
      ...stamp,
      id: 'e1',
      logicalTime: 1,
      type: 'tagCreated',
      tagId: 't1',
      name: 'Wedding',
      color: 'pink',
    },
  },
  {
    id: 'e2',
    event: { ...stamp, id: 'e2', logicalTime: 2, type: 'tagAdded', conversationId, tagId: 't1' },
    conversationId,
    rootId: '100',
  },
];

/** With tags that can be merged, as of 2026-11-22: there were no rules. */
const version: FormerVersion = {
  version: 10,
  before: { tags, events },
  after: { tags, events },
};

export default version;
