const BOLD = 600;

/** Whether an element's text is bold, as names and previews of what is unread are. Asks for a style: slow. */
export function isBold(element: Element): boolean {
  let box = element;
  while (box.childNodes.length === 1 && box.firstElementChild) box = box.firstElementChild;
  return Number(box.ownerDocument.defaultView?.getComputedStyle(box).fontWeight ?? 0) >= BOLD;
}
