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

  channel: 'Channel',
  allChannels: 'All channels',

  numbers: 'Numbers of the period',
  firstResponse: 'First response',
  inTarget: 'In target (SLA)',
  firstContact: 'First contact (FCR)',
  handleTime: 'Handle time (AHT)',
  satisfaction: 'Satisfied (CSAT)',
  responseRate: 'Response rate',
  volume: (conversations: string, inbound: string, outbound: string) =>
    `Conversations: ${conversations}. Messages: ${inbound} in, ${outbound} out`,
  ownVolume: (conversations: string, inbound: string, outbound: string) =>
    `Conversations you answered in: ${conversations}. Messages: ${outbound} by you, ${inbound} in, from all`,
  allReports: 'All reports',
  coverageNote: 'Counts what was seen in this browser',

  queue: 'Waiting queue',
  queueHelp: 'The most urgent first, then those who have waited longest',
  openConversation: (name: string, channel: string, wait: string) =>
    `Open the conversation with ${name}, ${channel}, waiting ${wait}`,
  roughly: (wait: string) => `~ ${wait}`,
  roughlyLong: (wait: string) => `about ${wait}`,
  moreWaiting: (count: string) => `and ${count} more`,
  amongRequests: (channel: string) => `${channel} · request`,
  snoozed: (count: string) => `${count} snoozed`,
  snoozedHelp: 'Out of the queue until the moment that was chosen, or until the customer writes again',
  notFound:
    'The address of this conversation is not known. Its inbox is open in another tab: please look for it there.',
  openFailed: 'The conversation could not be opened. Please try again.',

  driftTitle: (platform: string) => `${platform} changed its pages`,
  driftText: (count: string) =>
    `Parts that can no longer be read: ${count}. Everything else goes on working. The report holds no text of the page.`,
  copyReport: 'Copy report',
  reportCopied: 'Report copied',
  copyFailed: 'It could not be copied. The report is below.',
  report: 'Report',

  unknownRows:
    'Not all unread conversations of this list are known. Open one once, and Inlay knows its row from then on.',
  unreadTitle: 'This tab of Business Suite is not read',
  unreadText:
    'Inlay does not read comments here yet. It reads them on Facebook and Instagram themselves, under your posts. Messages are read here.',

  emptyTitle: 'Nothing read yet',
  emptyText: 'Inlay reads what the page shows you, while you look at it. To begin:',
  emptyStepOpen: 'Open a place where customers write, signed in as the account that answers them.',
  emptyStepWait: 'Wait a moment: whoever waits gets a mark that tells for how long.',
  emptyStepReturn: 'Open this window again to see your numbers.',
  openX: 'Open notifications on X',
  openFacebook: 'Open the inbox of Business Suite',
  openInstagram: 'Open messages on Instagram',

  permissionTitle: 'Inlay may not read these pages yet',
  permissionText: 'The browser asks for your consent first. Nothing that is read leaves this browser.',
  grantPermission: 'Allow',
  permissionDenied: 'Access was not allowed. You can allow it at any time here.',

  loadFailed: 'The stored data could not be read. Close this window and open it again.',
};
