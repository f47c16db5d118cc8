type Attributes = Readonly<Record<string, string>>;

const SVG = 'http://www.w3.org/2000/svg';

/** An element of the page, made node by node as React makes its own. */
export function build(tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** X nests what it shows in several plain boxes; they are what makes its rows large. */
export const boxed = (depth: number, ...children: (Node | string)[]): HTMLElement =>
  depth <= 1 ? build('div', {}, ...children) : build('div', {}, boxed(depth - 1, ...children));

export function icon(): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', 'M4 4h16v16H4z');
  svg.append(path);
  return svg;
}
