/** How long somebody has been waiting, in the bar. */
export const waitEnglish = {
  waiting: (wait: string) => `Waiting for ${wait}`,
  waitingAbout: (wait: string) => `Waiting for about ${wait}`,
  notWaiting: 'Nobody is waiting',
  resolvedState: 'Resolved',
};
