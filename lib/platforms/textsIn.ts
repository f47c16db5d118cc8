/** A text of the page and the element that it stands in. */
export interface ShownText {
  readonly text: string;
  readonly box: Element;
}

/** Far more than a row of a list is made of. */
const MOST_NODES = 500;
const LONGEST_TEXT = 2000;

/** All texts in an element that are there for people to see, in the page's order. */
export function textsIn(element: Element): readonly ShownText[] {
  const walker = Document.prototype.createTreeWalker.call(
    element.ownerDocument,
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
    (node) => (isHidden(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  );
  const texts: ShownText[] = [];
  for (let visited = 0; visited < MOST_NODES && walker.nextNode(); visited += 1) {
    const { nodeType, nodeValue, parentElement } = walker.currentNode;
    const text = nodeType === Node.TEXT_NODE ? (nodeValue?.slice(0, LONGEST_TEXT).trim() ?? '') : '';
    if (text !== '' && parentElement) texts.push({ text, box: parentElement });
  }
  return texts;
}

/** Pictures have titles, and pages leave room by texts that nobody sees. */
const isHidden = (node: Node): boolean =>
  node.nodeType === Node.ELEMENT_NODE &&
  'getAttribute' in node &&
  ((node as Element).localName === 'svg' || (node as Element).getAttribute('aria-hidden') === 'true');
