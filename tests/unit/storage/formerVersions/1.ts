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

/** Mentions only, as of 2026-11-22: no chat had ever been read. All of it stays as it was. */
const version1: FormerVersion = { version: 1, before: rows, after: rows };

export default version1;
