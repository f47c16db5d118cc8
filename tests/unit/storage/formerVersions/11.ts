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
      tagIds: ['complaint'],
      priority: 'none',
      isResolved: false,
      lastMessageAt: 1772442000000,
      lastMessageId: '100',
    },
  ],
  messages: [
    {
      id: '100',
      platform: 'x',
      account: 'acme',
      conversationId: 'x:acme/@aysey/100',
      channel: 'x/mention',
      direction: 'inbound',
      authorKind: 'customer',
      author: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
      text: 'Kargom gelmedi',
      sentAtLow: 1772442000000,
      sentAtHigh: 1772442000000,
      timeSource: 'attribute',
      claim: { handle: 'aysey', isUnderRoot: false },
    },
  ],
};

/** With rules and saved searches, as of 2026-11-22. All stays as it was; words are packed for the search in idle time. */
const version: FormerVersion = { version: 11, before: rows, after: rows };

export default version;
