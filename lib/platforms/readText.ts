/**
 * Longest text kept of one message, in UTF-16 units. The longest post X allows has 25,000 characters; whatever
 * is longer is not a message that a person wrote, and must not slow the page or fill the database.
 */
export const LONGEST_TEXT = 30_000;

/** Same for a person's name: X allows 50 characters. */
export const LONGEST_NAME = 200;

/** Far more than any text is made of; a page could hold any number of empty elements. */
const MOST_NODES = 20_000;

const DEEPEST_BOX = 8;

/** `HTMLElement` of a saved page may belong to another window, so `instanceof` would not know it. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

/**
 * Text as a person sees it: emoji are pictures on these pages and stand in their `alt`, line breaks are kept.
 * Reads no further than the longest length.
 */
export function readText(element: Element, longest = LONGEST_TEXT): string {
  const sole = soleText(element);
  if (sole !== undefined) return (sole.length > longest ? cutAt(sole, longest) : sole).trim();
  const walker = Document.prototype.createTreeWalker.call(
    element.ownerDocument,
    element,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const parts: string[] = [];
  let room = longest;
  for (let visited = 0; visited < MOST_NODES && room > 0; visited += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    const part = isElement(node) ? textOfElement(node) : (node.nodeValue ?? '');
    parts.push(part.length > room ? cutAt(part, room) : part);
    room -= part.length;
  }
  return parts.join('').trim();
}

/** Most texts are a single node, boxed once or twice: found in half the time that walking there takes. */
function soleText(element: Element): string | undefined {
  let node: Node = element;
  for (let depth = 0; depth < DEEPEST_BOX; depth += 1) {
    const child = node.firstChild;
    if (child === null || child !== node.lastChild) return undefined;
    if (child.nodeType === Node.TEXT_NODE) return child.nodeValue ?? '';
    node = child;
  }
  return undefined;
}

function textOfElement(element: Element): string {
  if (element.localName === 'br') return '\n';
  if (element.localName === 'img') return element.getAttribute('alt') ?? '';
  return '';
}

/** Never leaves half a character (a lone surrogate) at the end. */
function cutAt(text: string, length: number): string {
  const cut = text.slice(0, length);
  return cut.isWellFormed() || !text.isWellFormed() ? cut : cut.slice(0, -1);
}
