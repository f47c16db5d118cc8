import { describeAttributes, type KnownAttributes } from './knownAttributes';
import { ROLES } from './roles';

const DEEPEST = 6;
const MOST_ELEMENTS = 60;

/**
 * Describes an element and what is in it for a drift report: tags, roles, test ids and the attributes that selectors
 * name, nothing a person wrote and nothing that tells who or what it is about. Of a test id only what the selector
 * table itself names is kept whole; of others the first word. What stands in an open shadow root is described beneath
 * its host.
 *
 * @param known what the selector table names, as `attributesIn` gives it
 */
export function skeletonOf(element: Element, known: KnownAttributes): string {
  const lines: string[] = [];
  sketch(element, 0, { known, lines, words: wordsIn(element) });
  return lines.join('\n');
}

interface Sketch {
  readonly known: KnownAttributes;
  readonly lines: string[];
  /** Whatever the element says or links to, in lower case. */
  readonly words: string;
}

/** Enough to recognise a name or handle that also stands in a test id. */
const LONGEST_WORDS = 100_000;

function wordsIn(place: Element | ShadowRoot): string {
  const walker = Document.prototype.createTreeWalker.call(place.ownerDocument, place);
  let words = '';
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (words.length >= LONGEST_WORDS) break;
    const said = isElement(node) ? node.getAttribute('href') : node.nodeValue;
    words += ` ${said?.slice(0, LONGEST_WORDS).toLowerCase() ?? ''}`;
    if (isElement(node) && node.shadowRoot) words += wordsIn(node.shadowRoot);
  }
  return words;
}

/** `Element` of a saved page may belong to another window, so `instanceof` would not know it. */
const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

function sketch(element: Element, depth: number, context: Sketch): void {
  const { lines, known } = context;
  if (lines.length >= MOST_ELEMENTS) return;
  const attributes = `${roleOf(element)}${testIdOf(element, context)}${describeAttributes(element, known)}`;
  lines.push(`${'  '.repeat(depth)}${tagOf(element)}${attributes}`);
  if (depth >= DEEPEST) return;
  const { shadowRoot } = element;
  if (shadowRoot) lines.push(`${'  '.repeat(depth + 1)}#shadow-root`);
  for (const child of (shadowRoot ?? element).children) sketch(child, depth + 1, context);
}

/** Only tags of the standard: a page may name elements of its own as it likes. */
const tagOf = ({ localName }: Element): string =>
  /^[a-z]{1,10}[1-6]?$/.test(localName) ? localName : 'custom';

function roleOf(element: Element): string {
  const role = element.getAttribute('role');
  if (role === null) return '';
  return ROLES.has(role) ? `[role=${role}]` : '[role=?]';
}

function testIdOf(element: Element, { known: { testIds }, words }: Sketch): string {
  const testId = element.getAttribute('data-testid');
  if (testId === null) return '';
  if (testIds.includes(testId)) return `[data-testid=${testId}]`;
  const beginning = testIds.find((candidate) => /[-_]$/.test(candidate) && testId.startsWith(candidate));
  if (beginning !== undefined) return `[data-testid=${beginning}*]`;
  const [word = '', ...rest] = testId.split(/[-_.:]/);
  // A test id that was renamed is what a report is for; a word that the page also says may be a name.
  const isPlain = /^[A-Za-z]{2,30}$/.test(word) && !words.includes(word.toLowerCase());
  return `[data-testid=${isPlain ? word : '?'}${rest.length > 0 ? '*' : ''}]`;
}
