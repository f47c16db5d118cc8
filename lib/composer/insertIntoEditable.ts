import { type Editor, hasFocus, isWritable, kindOf } from './editor';
import { normalize, readLines, readText } from './editorText';
import type { InsertOptions, InsertResult } from './insertion';
import { dispatchPaste } from './paste';
import { findSlashQuery } from './slashQuery';

/** In milliseconds. Editors commit after the turn; half a second is long even on a busy page. */
const ARRIVAL_TIMEOUT = 500;
/** In milliseconds: when nothing had to move, no `selectionchange` comes. */
const SELECTION_TIMEOUT = 80;

/**
 * Writes into an editable element by pasting: managed editors take that in themselves, with their own undo.
 *
 * @param text lines separated by `\n`
 */
export async function insertIntoEditable(
  editor: Editor,
  text: string,
  { carets, replacesQuery, mayWrite }: InsertOptions,
): Promise<InsertResult> {
  const page = editor.ownerDocument;
  if (!hasFocus(editor) || !holdsSelection(editor)) {
    editor.focus({ preventScroll: true });
    carets.restore(editor);
    await selectionSettled(page);
  } else if (carets.isAheadOfPage(editor)) {
    // Right after a key was pressed on a busy page.
    await selectionSettled(page);
  }
  if (replacesQuery) {
    const query = findSlashQuery(editor);
    if (!query) return 'notAllowed';
    query.select();
    // The editor's own idea of the selection follows the page's only after this event.
    await selectionSettled(page);
  }
  const isStillWritable = isWritable(editor);
  // A page may hand the focus on to another field, and a command writes where the focus is.
  if (!isStillWritable || !mayWrite() || !hasFocus(editor)) {
    // A query that stays selected would be gone with the next key.
    if (replacesQuery && holdsSelection(editor)) page.getSelection()?.collapseToEnd();
    return isStillWritable ? 'notAllowed' : 'notWritable';
  }

  const before = readText(editor);
  const replaced = selectedText(editor);
  const expected = (measure: (text: string) => number) =>
    measure(before) - measure(replaced) + measure(normalize(text));
  const hasArrived = () => {
    const now = readText(editor);
    // It may have stood there before, somewhere else.
    if (now === before && replaced !== normalize(text)) return false;
    if (!now.includes(normalize(text)) || lettersIn(now) !== expected(lettersIn)) return false;
    // A line break at an edge may be counted either way.
    return Math.abs(breaksIn(now) - expected(breaksIn)) <= 1;
  };
  const arrival = whenTrue(hasArrived, editor);
  const isHandled = dispatchPaste(editor, text);
  if (!isHandled && kindOf(editor) === 'plain') page.execCommand('insertText', false, text);
  if (await arrival) return 'inserted';
  return readText(editor) === before ? 'notArrived' : 'altered';
}

function holdsSelection(editor: Editor): boolean {
  const anchor = editor.ownerDocument.getSelection()?.anchorNode;
  return !!anchor && editor.contains(anchor);
}

function selectedText(editor: Editor): string {
  const selection = editor.ownerDocument.getSelection();
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return '';
  return readLines(selection.getRangeAt(0).cloneContents());
}

const breaksIn = (text: string): number => text.split('\n').length - 1;
const lettersIn = (text: string): number => text.length - breaksIn(text);

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

/** Asks again whenever the editor's elements change, for half a second. */
const whenTrue = (condition: () => boolean, editor: Editor): Promise<boolean> =>
  new Promise((resolve) => {
    const finish = () => {
      clearTimeout(timer);
      observer.disconnect();
      resolve(condition());
    };
    const observer = new MutationObserver(() => {
      if (condition()) finish();
    });
    const timer = setTimeout(finish, ARRIVAL_TIMEOUT);
    observer.observe(editor, { childList: true, subtree: true, characterData: true });
  });
