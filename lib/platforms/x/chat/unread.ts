import type { Finder } from '../../finder';
import { isBold } from '../../fontWeight';
import type { ChatSelectors } from './selectors';

/**
 * Whether a row is unread: it bears a description, which rows that are read have not, or a dot, or its preview is bold. No
 * word of it is looked at.
 */
export function isUnread(
  finder: Finder<ChatSelectors>,
  row: HTMLElement,
  preview: Element | undefined,
): boolean {
  if (row.getAttribute('aria-description')) return true;
  if (finder.one('chatRowDescription', row) || finder.one('unreadDot', row)) return true;
  return preview !== undefined && isBold(preview);
}
