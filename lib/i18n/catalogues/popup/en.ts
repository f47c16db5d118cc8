/** Texts of the popup. Values arrive as they are to be shown, already formatted; a count also as a number. */
export const popupEn = {
  openDesk: 'Settings',
  agentHere: (name: string) => `At this browser: ${name}`,

  scope: 'Whose replies',
  mine: 'Mine',
  mineHelp: 'Counts only the replies this browser saw you send; what customers wrote is always that of all',
  allSeen: 'All seen',
  allSeenHelp: 'Counts every reply seen on the page, whoever sent it',
  period: 'Period',
  today: 'Today',
  lastDays: (days: string) => `${days} days`,

  waitingNow: 'Waiting now',
  waitingNowHelp: 'Conversations whose last question has not been answered yet',
  nobodyWaits: 'Nobody is waiting',
  oldest: (wait: string) => `oldest ${wait}`,
  oldestLong: (wait: string) => `The one who has waited longest has waited ${wait}`,

  firstResponse: 'First response time',
  firstResponseHelp: 'From the first question of a conversation to the first answer a person gave',
  median: 'median',
  medianHelp: 'Half of the first answers came at least this fast',
  nineInTen: '9 in 10 within',
  nineInTenHelp: 'Nine in ten first answers came at least this fast (p90, the 90th percentile)',
  mean: 'mean',
  meanHelp: 'All first response times added up, divided by their number',
  sample: (count: string) => `n = ${count}`,
  sampleHelp: 'How many first answers these numbers rest on',
  tooFew: 'needs 5 answers',
  noneYet: 'none yet',

  responseRate: 'Response rate',
  responseRateHelp: 'Answered conversations out of those that were answered or are older than 24 hours',
  answeredOf: (answered: string, all: string) => `${answered} of ${all}`,
  conversations: 'Conversations',
  conversationsHelp: 'Conversations that began, or began anew, in this period',
  messages: 'Messages',
  messagesHelp: 'Messages seen in this period: from customers, and from us',
  inAndOut: (inbound: string, outbound: string) => `${inbound} in, ${outbound} out`,
  ownConversations: 'Your conversations',
  ownConversationsHelp: 'Conversations in which you answered somebody who was waiting, in this period',
  ownMessages: 'Your messages',
  ownMessagesHelp:
    'Messages that this browser saw you send in this period; below them, what all customers sent, whoever answered',
  inOfAll: (inbound: string) => `${inbound} in, from all`,
  byChannel: 'First response by channel',

  approximate: (left: string, all: string) => `~ ${left} of ${all} are known only roughly`,
  approximateHelp:
    'The page showed these times too coarsely (such as “2 h”), so they are left out of the times above',
  numbersMeaning: 'What the numbers mean',
  coverageNote: 'Counts what was seen in this browser',

  queue: 'Waiting queue',
  queueHelp: 'The most urgent first, then those who have waited longest',
  openConversation: (name: string, channel: string, wait: string) =>
    `Open the conversation with ${name}, ${channel}, waiting ${wait}`,
  roughly: (wait: string) => `~ ${wait}`,
  roughlyLong: (wait: string) => `about ${wait}`,
  moreWaiting: (count: string) => `and ${count} more`,
  notFound: 'This conversation has no known address. Look for it in the notifications.',
  openFailed: 'The conversation could not be opened. Please try again.',

  driftTitle: (platform: string) => `${platform} changed its pages`,
  driftText: (count: string) =>
    `Parts that can no longer be read: ${count}. Everything else goes on working. The report holds no text of the page.`,
  copyReport: 'Copy report',
  reportCopied: 'Report copied',
  copyFailed: 'It could not be copied. The report is below.',
  report: 'Report',

  emptyTitle: 'Nothing read yet',
  emptyText: 'Inlay reads what the page shows you, while you look at it. To begin:',
  emptyStepOpen: 'Open your notifications on X, signed in as the account that answers customers.',
  emptyStepWait: 'Wait a moment: each mention gets a mark that tells how long it has waited.',
  emptyStepReturn: 'Open this window again to see your numbers.',
  openNotifications: 'Open notifications on X',

  permissionTitle: 'Inlay may not read these pages yet',
  permissionText: 'The browser asks for your consent first. Nothing that is read leaves this browser.',
  grantPermission: 'Allow',
  permissionDenied: 'Access was not allowed. You can allow it at any time here.',

  loadFailed: 'The stored data could not be read. Close this window and open it again.',
};
