import type { FormerVersion } from '../formerVersion';

const conversation = {
  id: 'x:acme/@aysey/100',
  platform: 'x',
  kind: 'mention',
  channel: 'x/mention',
  account: 'acme',
  contact: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
  contactKey: 'aysey',
  tagIds: ['lead'],
  priority: 'high',
  isResolved: false,
  waitingSince: 1772442000000,
  waitingSinceLow: 1772442000000,
  waitingSinceHigh: 1772442000000,
  lastMessageAt: 1772442000000,
  lastMessageId: '100',
  rootId: '100',
  lastInboundText: 'Where is my order?',
};

const message = {
  id: '100',
  platform: 'x',
  account: 'acme',
  conversationId: 'x:acme/@aysey/100',
  channel: 'x/mention',
  direction: 'inbound',
  authorKind: 'customer',
  author: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
  text: 'Where is my order?',
  sentAtLow: 1772442000000,
  sentAtHigh: 1772442000000,
  timeSource: 'attribute',
  claim: { handle: 'aysey', isUnderRoot: false },
};

const rows = {
  accounts: [{ platform: 'x', handle: 'acme' }],
  conversations: [conversation],
  messages: [message],
};

/** As that version derived them: there was nothing to tell when it was asked. */
const episodes = [
  {
    id: 'x:acme/@aysey/100~100',
    conversationIds: ['x:acme/@aysey/100'],
    channel: 'x/mention',
    account: 'acme',
    startedBy: 'customer',
    openedAt: { low: 1772442000000, high: 1772442000000 },
    reopenCount: 0,
    waits: [{ since: { low: 1772442000000, high: 1772442000000 } }],
    agentTurns: 0,
    agentIds: [],
    messageCounts: { inbound: 1, outbound: 0, automatic: 0 },
    lastMessageAt: { low: 1772442000000, high: 1772442000000 },
    lastActivityAt: 1772442000000,
  },
];

/** As of 2026-11-22. All stays as it was, but that episodes are derived anew. */
const version: FormerVersion = { version: 1, before: { ...rows, episodes }, after: rows };

export default version;
