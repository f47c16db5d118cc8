const BOLD = 600;

/** Whether an element's text is bold, as names and previews of what is unread are. Asks for a style: slow. */
export const isBold = (element: Element): boolean =>
  Number(element.ownerDocument.defaultView?.getComputedStyle(element).fontWeight ?? 0) >= BOLD;
