import { type Editor, isTextField, isWritable } from './editor';
import { insertIntoEditable } from './insertIntoEditable';
import { insertIntoField } from './insertIntoField';
import type { InsertOptions, InsertResult } from './insertion';

/**
 * Writes a text at the caret of an editor: once, as one step of its undo, with what was there kept. The caret ends up
 * behind it. Nothing is ever sent.
 *
 * @param text its lines may end in `\n`, `\r\n` or `\r`; in the editor they end in `\n`
 */
export async function insertText(
  editor: Editor,
  text: string,
  options: InsertOptions,
): Promise<InsertResult> {
  if (!isWritable(editor)) return 'notWritable';
  if (!(await options.compositions.settled(editor))) return 'composing';
  const lines = text.replaceAll(/\r\n?/g, '\n');
  return isTextField(editor)
    ? insertIntoField(editor, lines, options)
    : insertIntoEditable(editor, lines, options);
}
