import type { Platform } from '../domain/vocabulary';
import type { ReadContext, Reading } from './adapter';

/** What is read from a page that shows nothing Inlay is for. */
export const nothingRead = (platform: Platform, { account }: Pick<ReadContext, 'account'>): Reading => ({
  capture: {
    platform,
    surfaces: [],
    account: account ?? null,
    rows: [],
    conversations: [],
    ambient: [],
  },
  anchors: { messages: [], rows: [], thread: undefined, composers: [], containers: [], column: undefined },
  unreadable: [],
});
