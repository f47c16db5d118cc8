import type { CaretKeeper } from './caretKeeper';
import { type Editor, hasFocus, isTextField, isWritable, kindOf, type TextField } from './editor';
import { normalize, readLines, readText } from './editorText';
import { dispatchPaste } from './paste';
import { findSlashQuery } from './slashQuery';

/**
 * What became of a text.
 * - `inserted`: it stands in the editor; this was read back.
 * - `notArrived`: it was offered to the editor once and is not there. Never try again: the editor may still be at it.
 * - `notWritable`: the editor is gone, hidden or disabled; nothing was written.
 * - `notAllowed`: `mayWrite` said no at the last moment, or the "/query" was gone; nothing was written.
 * - `tooLong`: the field would not take all of it; nothing was written.
 */
export type InsertResult = 'inserted' | 'notArrived' | 'notWritable' | 'notAllowed' | 'tooLong';

export interface InsertOptions {
  readonly carets: CaretKeeper;
  /** Put the text in the place of the `/query` at the caret instead of beside it. */
  readonly replacesQuery: boolean;
  /** Asked in the very moment of writing, after all waiting. */
  readonly mayWrite: () => boolean;
}

/** In milliseconds. Editors commit after the turn; half a second is long even on a busy page. */
const ARRIVAL_TIMEOUT = 500;
/** In milliseconds: when nothing had to move, no `selectionchange` comes. */
const SELECTION_TIMEOUT = 80;

/**
 * Writes a text at the caret of an editor: once, as one step of its undo, with what was there kept. Lines are
 * separated by `\n`. The caret ends up behind it. Nothing is ever sent.
 */
export async function insertText(
  editor: Editor,
  text: string,
  options: InsertOptions,
): Promise<InsertResult> {
  if (!isWritable(editor)) return 'notWritable';
  if (isTextField(editor)) return insertIntoField(editor, text, options);

  if (!hasFocus(editor) || !holdsSelection(editor)) {
    editor.focus({ preventScroll: true });
    options.carets.restore(editor);
    await selectionSettled(editor.ownerDocument);
  }
  if (options.replacesQuery) {
    const query = findSlashQuery(editor);
    if (!query) return 'notAllowed';
    query.select();
    // The editor's own idea of the selection follows the page's only after this event.
    await selectionSettled(editor.ownerDocument);
  }
  if (!isWritable(editor)) return 'notWritable';
  if (!options.mayWrite()) return 'notAllowed';

  const wantedLength = readText(editor).length - selectedLength(editor) + normalize(text).length;
  const arrived = whenArrived(editor, normalize(text), wantedLength);
  const isHandled = dispatchPaste(editor, text);
  if (!isHandled && kindOf(editor) === 'plain') editor.ownerDocument.execCommand('insertText', false, text);
  return (await arrived) ? 'inserted' : 'notArrived';
}

function insertIntoField(field: TextField, text: string, options: InsertOptions): InsertResult {
  field.focus({ preventScroll: true });
  if (options.replacesQuery) {
    const query = findSlashQuery(field);
    if (!query) return 'notAllowed';
    query.select();
  }
  if (!options.mayWrite()) return 'notAllowed';
  const start = field.selectionStart ?? field.value.length;
  const end = field.selectionEnd ?? start;
  const wanted = field.value.slice(0, start) + text + field.value.slice(end);
  if (field.maxLength >= 0 && wanted.length > field.maxLength) return 'tooLong';

  field.ownerDocument.execCommand('insertText', false, text);
  return normalize(field.value) === normalize(wanted) ? 'inserted' : 'notArrived';
}

function holdsSelection(editor: Editor): boolean {
  const anchor = editor.ownerDocument.getSelection()?.anchorNode;
  return !!anchor && editor.contains(anchor);
}

function selectedLength(editor: Editor): number {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return 0;
  return readLines(selection.getRangeAt(0).cloneContents()).length;
}

const selectionSettled = (page: Document): Promise<void> =>
  new Promise((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      page.removeEventListener('selectionchange', settle);
      // Listeners of the page come after ours; they have run by the next task.
      setTimeout(resolve);
    };
    const timer = setTimeout(settle, SELECTION_TIMEOUT);
    page.addEventListener('selectionchange', settle);
  });

function whenArrived(editor: Editor, text: string, wantedLength: number): Promise<boolean> {
  const hasArrived = () => {
    const now = readText(editor);
    // A line break at an edge may be counted either way.
    return now.includes(text) && Math.abs(now.length - wantedLength) <= 1;
  };
  return new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(hasArrived());
    };
    const observer = new MutationObserver(() => {
      if (hasArrived()) finish();
    });
    const timer = setTimeout(finish, ARRIVAL_TIMEOUT);
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
  });
}
