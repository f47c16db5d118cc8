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
  const texts: ShownText[] = [];
  let room = MOST_NODES;
  // Going from child to child takes half the time of a walker that asks of each node whether to go on.
  const gather = (box: Element): void => {
    for (let node = box.firstChild; node !== null && room > 0; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) {
        room -= 1;
        const text = node.nodeValue?.slice(0, LONGEST_TEXT).trim() ?? '';
        if (text !== '') texts.push({ text, box });
      } else if (node.nodeType === Node.ELEMENT_NODE && !isHidden(node as Element)) {
        room -= 1;
        gather(node as Element);
      }
    }
  };
  gather(element);
  return texts;
}

/** Pictures have titles, and pages leave room by texts that nobody sees. */
const isHidden = (element: Element): boolean =>
  element.localName === 'svg' || element.getAttribute('aria-hidden') === 'true';
