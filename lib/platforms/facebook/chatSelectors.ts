import { defineSelectors } from '../selectors';
import { inboxSelectors } from './inbox/selectors';
import { messagesSelectors } from './messages/selectors';

/** Where things are in the two places for private conversations: Business Suite and Messenger. */
export const chatSelectors = defineSelectors({ ...inboxSelectors, ...messagesSelectors });
