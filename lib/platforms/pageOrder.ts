/** Whether an element comes after another in the page; false when there is no other. */
export const isAfter = (element: Element, other: Element | undefined): boolean =>
  other !== undefined && (other.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
