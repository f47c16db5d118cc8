import { type Editor, isTextField } from './editor';

/** Elements that start a line of their own. */
const LINES = new Set(['DIV', 'P', 'LI', 'UL', 'OL']);

/** The editor's text with one `\n` between its lines, as far as that can be told from its elements. */
export const readText = (editor: Editor): string =>
  isTextField(editor) ? normalize(editor.value) : readLines(editor);

/** Lines of an editable element, or of a part that was cloned from it. */
export const readLines = (part: Node): string =>
  normalize([...textPieces(part)].map(({ text }) => text).join(''));

/** A piece of a text, and the node it stands in; the line that an element starts stands in none. */
interface TextPiece {
  readonly node?: Node;
  readonly text: string;
}

/** What the text within an element is made of, in its order. */
export function* textPieces(part: Node): Generator<TextPiece> {
  for (const node of part.childNodes) {
    if (node instanceof Text) yield { node, text: node.data };
    // A line break at the very end of its parent only keeps an empty line open.
    else if (node.nodeName === 'BR') yield { node, text: node.nextSibling ? '\n' : '' };
    else {
      if (LINES.has(node.nodeName) && node.previousSibling) yield { text: '\n' };
      yield* textPieces(node);
    }
  }
}

/** Editors keep spaces from collapsing by turning them into no-break ones, and pad empty nodes. */
export const normalize = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff]/g, '');
