/** Texts of the desk's view of how well the pages are read. Values arrive formatted. */
export const healthEn = {
  drift: 'Changes noticed on the pages',
  driftHelp:
    'Sites change their pages. What Inlay no longer finds or understands is listed here; what depends on it is not shown, everything else goes on working. A report describes the spot by its elements only: no names, no texts, no addresses.',
  noDrift: 'No change noticed: everything is read as it should be.',
  site: 'Site',
  missing: 'not found',
  disagreeing: 'two ways lead to different spots',
  unreadable: 'not to be understood',
  noticed: (times: string, first: string, last: string, version: string) =>
    `Noticed ${times}×, first ${first}, last ${last}, by Inlay ${version}`,
  noticedBefore: (times: string, first: string, last: string, version: string) =>
    `Noticed ${times}×, first ${first}, last ${last}, by Inlay ${version}, an earlier version`,
  copy: 'Copy report',
  copyOf: (spot: string, site: string) => `Copy the report on ${spot}, ${site}`,
  copyAll: 'Copy all reports',
  copied: 'Report copied',
  copyFailed: 'It could not be copied. The report is below.',
  report: 'Report',
  remove: 'Remove',
  removeOf: (spot: string, site: string) => `Remove the report on ${spot}, ${site}`,
  removeAll: 'Remove all reports',
  removeHelp: 'A removed report comes back if the same is noticed again.',

  places: 'What is read where',
  placesHelp: 'Only what the page shows you, while you look at it.',
  place: 'Place',
  state: 'What Inlay does there',
  read: 'reads it',
  replies: 'canned replies only: the page does not say which conversation it is',
  unread: 'does not read it yet',
  xPosts: 'Notifications, mentions, posts and their replies, profiles, search',
  xChat: 'X Chat: messages and requests',
  businessInbox: 'Meta Business Suite: messages of Messenger, Instagram and WhatsApp',
  businessComments: 'Meta Business Suite: the tabs with comments',
  facebookMessages: 'Messages on facebook.com and messenger.com',
  facebookComments: 'Comments under posts, photos, videos and reels',
  instagramDirect: 'Direct: messages and requests',
  instagramComments: 'Comments under posts and reels',
  instagramDock: 'Chats that open over other pages',

  reading: 'Reading what is stored …',
};
