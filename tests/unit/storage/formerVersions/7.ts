import type { FormerVersion } from '../formerVersion';

const reply = {
  id: 'starter-thanks',
  shortcut: 'thanks',
  variants: [{ language: 'en', title: 'Thanks', body: 'Thank you!' }],
  tags: ['praise'],
};

const use = { replyId: 'starter-thanks', agentId: 'agent-1', language: 'en' };
const replyUses = [
  { ...use, eventId: 'e1', at: 1764547200000 },
  { ...use, eventId: 'e2', at: 1763337600000 },
];

const automaticTexts = [{ text: 'we are closed now', count: 4 }];

/** With learned texts, as of 2026-11-22: replies had no folders, uses were not counted. */
const version: FormerVersion = {
  version: 7,
  before: { automaticTexts, cannedReplies: [reply], replyUses },
  after: {
    automaticTexts,
    cannedReplies: [
      { ...reply, kind: 'reply', folder: '', isFavourite: false, scope: { platforms: [], accounts: [] } },
    ],
    replyUses,
    // One is fourteen days older than the other and counts half.
    replyUsages: [{ replyId: 'starter-thanks', insertedCount: 2, lastUsedAt: 1764547200000, weight: 1.5 }],
  },
};

export default version;
