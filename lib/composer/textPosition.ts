import { type Editor, isTextField } from './editor';
import { normalize, readLines, textPieces } from './editorText';

interface Position {
  readonly node: Node;
  readonly offset: number;
}

/** How much of an editor's text, see `readText`, stands before its caret; undefined where it has none. */
export function caretOffset(editor: Editor): number | undefined {
  if (isTextField(editor)) return normalize(editor.value.slice(0, editor.selectionEnd ?? 0)).length;
  const { focusNode, focusOffset = 0 } = editor.ownerDocument.getSelection() ?? {};
  if (!focusNode || !editor.contains(focusNode)) return undefined;
  const before = editor.ownerDocument.createRange();
  before.setStart(editor, 0);
  before.setEnd(focusNode, focusOffset);
  return readLines(before.cloneContents()).length;
}

/** Where a place in the text of an editable element, in UTF-16 units of `readText`, stands in its elements. */
export function positionAt(editor: Editor, offset: number): Position | undefined {
  let left = offset;
  for (const { node, text } of textPieces(editor)) {
    const length = normalize(text).length;
    if (node instanceof Text && left <= length) return { node, offset: rawOffset(text, left) };
    if (node?.nodeName === 'BR' && left === 0 && node.parentNode) {
      return { node: node.parentNode, offset: [...node.parentNode.childNodes].indexOf(node as ChildNode) };
    }
    left -= length;
  }
  return undefined;
}

/** Units of a text node up to a place that does not count what `normalize` leaves out. */
function rawOffset(raw: string, offset: number): number {
  let at = 0;
  while (at < raw.length && normalize(raw.slice(0, at)).length < offset) at += 1;
  return at;
}
