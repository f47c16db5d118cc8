import { type Editor, isTextField } from './editor';
import { normalize, readText } from './editorText';
import { caretOffset, positionAt } from './textPosition';

/** A place in an editor's text, known by what stands in it and behind it: what is written before it does not move it. */
export interface TextStop {
  readonly content: string;
  readonly tail: string;
}

/** A range in UTF-16 units of the inserted text. */
interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the ranges of a text stand that was just inserted, with the caret behind it; none when it is not found. */
export function findStops(editor: Editor, inserted: string, ranges: readonly Range[]): readonly TextStop[] {
  const text = readText(editor);
  const lines = normalize(inserted);
  const caret = caretOffset(editor) ?? text.length;
  const isBeforeCaret = text.slice(0, caret).endsWith(lines);
  const start = isBeforeCaret ? caret - lines.length : text.lastIndexOf(lines);
  if (start < 0 || lines.length !== inserted.replaceAll(/\r\n?/g, '\n').length) return [];
  return ranges.map(({ from, to }) => ({
    content: text.slice(start + from, start + to),
    tail: text.slice(start + to),
  }));
}

/** Selects a stop, or puts the caret there where it is empty. @returns false when its text is not there any more */
export function selectStop(editor: Editor, { content, tail }: TextStop): boolean {
  const text = readText(editor);
  if (!text.endsWith(content + tail)) return false;
  const to = text.length - tail.length;
  const from = to - content.length;
  if (isTextField(editor)) {
    if (editor.value.length !== text.length) return false;
    editor.setSelectionRange(from, to);
    return true;
  }
  const [start, end] = [positionAt(editor, from), positionAt(editor, to)];
  if (!start || !end) return false;
  editor.ownerDocument.getSelection()?.setBaseAndExtent(start.node, start.offset, end.node, end.offset);
  return true;
}
