import type { Finder } from '../../finder';
import type { XSelectors } from '../selectors';

const BOLD = 600;

/**
 * Whether a row is unread: it bears a description, which rows that are read have not, or a dot, or its preview is bold. No
 * word of it is looked at.
 */
export function isUnread(
  finder: Finder<XSelectors>,
  row: HTMLElement,
  preview: Element | undefined,
): boolean {
  if (row.getAttribute('aria-description')) return true;
  if (finder.one('chatRowDescription', row) || finder.one('unreadDot', row)) return true;
  return preview !== undefined && weightOf(preview) >= BOLD;
}

const weightOf = (element: Element): number =>
  Number(element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight ?? 0);
