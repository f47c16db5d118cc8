import type { Finder } from '../../finder';
import type { InstagramSelectors } from '../selectors';

/** Primary, General, Requests: professional accounts have three, in this order in every language. */
const REQUESTS = 2;

/** Whether the list shows those who were never answered, by the tab that is selected. */
export function isRequestFolder(finder: Finder<InstagramSelectors>): boolean {
  const tabs = finder.all('directFolder');
  return tabs.length > REQUESTS && tabs[REQUESTS]?.getAttribute('aria-selected') === 'true';
}
