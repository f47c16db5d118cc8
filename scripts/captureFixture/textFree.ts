/** Runs inside a page: writes it down as a fixture, its structure as it is and nothing of what it says. Reads only. */
import { conditionsIn } from '../../lib/drift/knownAttributes';
import { adapterFor } from '../../lib/platforms/adapters';
import { decoded, fakeAddress } from './addressWords';
import { type AttributeContext, fakeAttribute } from './fakeAttribute';
import { createFakes } from './fakes';

export interface TextFreePage {
  readonly html: string;
  /** Address of the page, as made up as all in it. */
  readonly address: string;
  readonly language: string;
}

const DROPPED = new Set(
  'script style link meta noscript template iframe object embed source track path use defs base title'.split(
    ' ',
  ),
);
const VOID = new Set(['br', 'hr', 'img', 'input', 'wbr', 'area', 'col']);
const PICTURE = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
/** From here on letters are bold. */
const BOLD = 600;

/** @param weeks by how many weeks all moments are moved into the past */
export function readTextFree(address: string, weeks: number): TextFreePage {
  const page = new URL(address);
  const adapter = adapterFor(page.host);
  if (adapter === undefined) throw new Error(`No adapter reads ${page.host}.`);
  const selectors = Object.values(adapter.selectors).flatMap(({ primary, witness = '' }) => [
    primary,
    witness,
  ]);
  const elements = everyElement(document.documentElement);
  const fakes = createFakes({
    texts: elements
      .flatMap((element) => [...element.childNodes, ...(element.shadowRoot?.childNodes ?? [])])
      .map(textOf),
    attributes: [address, ...elements.flatMap(valuesOf)].flatMap((value) => [value, decoded(value)]),
  });
  const context = { page, known: conditionsIn(selectors), fake: fakes.text, weeks };
  return {
    html: `<!doctype html>\n${written(document.documentElement, context)}\n`,
    address: fakeAddress(address, page, fakes.text),
    language: /^[a-z]{2}/.exec(document.documentElement.lang)?.[0] ?? 'xx',
  };
}

const everyElement = (element: Element): Element[] => [
  element,
  ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(everyElement),
];

const valuesOf = ({ attributes }: Element): string[] => [...attributes].map(({ value }) => value);

function written(element: Element, context: AttributeContext): string {
  const name = element.localName;
  if (DROPPED.has(name)) return '';
  const tag = /^[a-z]{1,10}[1-6]?$/.test(name) ? name : 'div';
  const start = `<${tag}${attributesOf(element, context)}>`;
  if (VOID.has(tag)) return start;
  const root = element.shadowRoot;
  const inner = (nodes: Iterable<Node>): string =>
    [...nodes]
      .map((node) => (isElement(node) ? written(node, context) : escaped(context.fake(textOf(node)))))
      .join('');
  // What a drawing is drawn with says nothing to a reader.
  if (tag === 'svg') return `${start}</svg>`;
  const shadow = root ? `<template shadowrootmode="open">${inner(root.childNodes)}</template>` : '';
  return `${start}${shadow}${inner(element.childNodes)}</${tag}>`;
}

function attributesOf(element: Element, context: AttributeContext): string {
  const kept = [...element.attributes]
    .filter(({ name }) => name !== 'src' && name !== 'style')
    .map(({ name, value }) => [name, fakeAttribute(name, value, context)] as const);
  const style = [fakeAttribute('style', element.getAttribute('style') ?? '', context), layoutOf(element)]
    .filter((part) => part !== undefined && part !== '')
    .join('; ');
  const picture = element.localName === 'img' ? PICTURE : undefined;
  return [...kept, ['style', style || undefined] as const, ['src', picture] as const]
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(value)}"`))
    .join('');
}

/** What readers ask of the layout, which a page without its sheets no longer tells. */
function layoutOf(element: Element): string {
  const { justifyContent, display, overflowY, fontWeight } = getComputedStyle(element);
  const parent = element.parentElement && getComputedStyle(element.parentElement);
  const isBold = Number(fontWeight) >= BOLD;
  const isBoldAlready = Number(parent?.fontWeight) >= BOLD;
  return [
    justifyContent !== 'normal' && `justify-content: ${justifyContent}`,
    (display === 'none' || display.includes('flex') || display.includes('grid')) && `display: ${display}`,
    (overflowY === 'auto' || overflowY === 'scroll') && `overflow-y: ${overflowY}`,
    isBold !== isBoldAlready && `font-weight: ${fontWeight}`,
  ]
    .filter((part) => part !== false)
    .join('; ');
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const textOf = (node: Node): string => (node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '');

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
