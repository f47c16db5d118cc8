import { LONGEST_NAME, readText } from '../readText';
import { textsIn } from '../textsIn';
import { isTimeLabel, type TimeLabels } from '../time/timeLabels';

/** What stands in a row of the list of chats, told apart by place: the name comes first, then the time, the preview last. */
export interface RowTexts {
  readonly title: string;
  /** As it stands there; empty where the row shows no time that can be read. */
  readonly label: string;
  readonly preview: string;
  readonly titleBox: Element;
  readonly labelBox: Element | undefined;
  readonly previewBox: Element | undefined;
}

/** More than any list shows of a message. */
const LONGEST_PREVIEW = 500;
const INLINE = new Set(['span', 'bdi', 'b', 'strong', 'em', 'a', 'img', 'svg', 'br', 'time']);

/** Undefined for a row that shows no text: it is still loading. */
export function readRowTexts(row: HTMLElement, labels: TimeLabels): RowTexts | undefined {
  const [title, ...others] = textsIn(row);
  if (title === undefined) return undefined;
  const label = others.find(({ text }) => isTimeLabel(text, labels));
  const preview = others.findLast((text) => text !== label && /[\p{L}\p{N}\p{S}]/u.test(text.text));
  const titleBox = lineAround(title.box, [label?.box, preview?.box]);
  const previewBox = preview && lineAround(preview.box, [title.box, label?.box]);
  return {
    title: readText(titleBox, LONGEST_NAME),
    label: label?.text ?? '',
    preview: previewBox === undefined ? '' : readText(previewBox, LONGEST_PREVIEW),
    titleBox,
    labelBox: label?.box,
    previewBox,
  };
}

/** The whole of a line that stands in several pieces (emoji are pictures), without what else there is. */
function lineAround(box: Element, others: readonly (Element | undefined)[]): Element {
  let line = box;
  for (let around = line.parentElement; around && isLine(around); around = around.parentElement) {
    const outer = around;
    if (others.some((other) => other !== undefined && outer.contains(other))) break;
    line = around;
  }
  return line;
}

function isLine(element: Element): boolean {
  for (const child of element.children) if (!INLINE.has(child.localName)) return false;
  return true;
}
