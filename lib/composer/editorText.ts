import { type Editor, isTextField } from './editor';

/** Elements that start a line of their own. */
const LINES = new Set(['DIV', 'P', 'LI', 'UL', 'OL']);

/** The editor's text with one `\n` between its lines, as far as that can be told from its elements. */
export const readText = (editor: Editor): string =>
  isTextField(editor) ? normalize(editor.value) : readLines(editor);

/** Lines of an editable element, or of a part that was cloned from it. */
export const readLines = (part: Node): string => normalize([...part.childNodes].map(textOf).join(''));

/** Editors keep spaces from collapsing by turning them into no-break ones, and pad empty nodes. */
export const normalize = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '');

function textOf(node: Node): string {
  if (node instanceof Text) return node.data;
  // A line break at the very end of its parent only keeps an empty line open.
  if (node.nodeName === 'BR') return node.nextSibling ? '\n' : '';
  const inner = [...node.childNodes].map(textOf).join('');
  return LINES.has(node.nodeName) && node.previousSibling ? `\n${inner}` : inner;
}
