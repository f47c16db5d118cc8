import { focusedElement as composerFocus } from '../composer/focusedElement';
import { isOurHost } from './shadowHost';

/** The element that has the focus, inside of the page's shadow roots as well. Of our own panels only the host. */
export const focusedElement = (page: Document): HTMLElement | undefined => composerFocus(page, isOurHost);

/** What has the focus in the page; undefined when nothing has, or something of ours. */
export function pageFocus(page: Document): HTMLElement | undefined {
  const focused = focusedElement(page);
  return !focused || focused === page.body || isOurHost(focused) ? undefined : focused;
}
