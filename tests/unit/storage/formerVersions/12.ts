import type { FormerVersion } from '../formerVersion';

const cannedReplies = [
  {
    id: 'map',
    shortcut: 'map',
    variants: [{ language: 'en', title: 'Map', body: 'Here is the map.' }],
    tags: [],
    kind: 'reply',
    folder: '',
    isFavourite: false,
    scope: { platforms: [], accounts: [] },
    afterSending: { type: 'snooze', time: 86400000 },
    imageId: 'image-1',
  },
];
const replyImages = [{ id: 'image-1', type: 'image/png', data: 'iVBORw0KGgo=' }];

/** With images of canned replies, as of 2026-11-22: words of messages were not packed for search. */
const version: FormerVersion = {
  version: 12,
  before: { cannedReplies, replyImages },
  after: { cannedReplies, replyImages },
};

export default version;
