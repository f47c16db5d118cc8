import type { FormerVersion } from '../formerVersion';

const rows = [
  {
    platform: 'instagram',
    account: 'acme',
    key: '#340282366841710300949128',
    threadId: '340282366841710300949128',
    title: 'Ayşe Yılmaz',
    preview: 'Where is my order?',
    lastDirection: 'inbound',
    isUnread: true,
    lastActivityLow: 1772442000000,
    lastActivityHigh: 1772442060000,
    isRequest: false,
    isGroup: false,
    capturedAt: 1772442060000,
  },
];

const cannedReplies = [
  {
    id: 'starter-thanks',
    shortcut: 'thanks',
    variants: [{ language: 'en', title: 'Thanks', body: 'Thank you!' }],
    tags: ['praise'],
    kind: 'reply',
    folder: '',
    isFavourite: false,
    scope: { platforms: [], accounts: [] },
  },
];

/** With a library of canned replies, as of 2026-11-22: which row of a list is which conversation was not kept. */
const version: FormerVersion = {
  version: 8,
  before: { rows, cannedReplies },
  after: { rows, cannedReplies },
};

export default version;
