/** What the badge at a message says to a screen reader. Values are ready to read: "5 minutes", "Refund and VIP". */
export const badgeEnglish = {
  waiting: (wait: string) => `Waiting for ${wait}`,
  waitingAbout: (wait: string) => `Waiting for about ${wait}`,
  notWaiting: 'Nobody is waiting',
  resolved: 'Resolved',
  snoozedUntil: (moment: string) => `Snoozed until ${moment}`,
  request: 'Among the requests, where it is found late',
  priorityLow: 'Low priority',
  priorityMedium: 'Medium priority',
  priorityHigh: 'High priority',
  priorityUrgent: 'Urgent',
  tags: (names: string) => `Tags: ${names}`,
};
