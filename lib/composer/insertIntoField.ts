import { hasFocus, isWritable, type TextField } from './editor';
import { normalize } from './editorText';
import type { InsertOptions, InsertResult } from './insertion';
import { findSlashQuery } from './slashQuery';

/** In milliseconds. React puts back what it does not want in the same turn, other pages in one of the next. */
const COMMIT_TIME = 50;

/**
 * Writes into a text field as typing does, which is the one way that the field's own undo knows. Setting the value
 * instead would work everywhere and lose the undo; no browser that we run in needs it.
 *
 * @param text lines separated by `\n`
 */
export async function insertIntoField(
  field: TextField,
  text: string,
  { carets, replacesQuery, keeps = '', mayWrite }: InsertOptions,
): Promise<InsertResult> {
  if (!hasFocus(field)) {
    carets.restore(field);
    field.focus({ preventScroll: true });
  }
  const query = replacesQuery ? findSlashQuery(field) : undefined;
  if (replacesQuery && !query) return 'notAllowed';
  if (!isWritable(field)) return 'notWritable';

  const before = field.value;
  const kept = before.startsWith(keeps) ? keeps.length : 0;
  const end = Math.max(field.selectionEnd ?? before.length, kept);
  const start = query ? end - query.query.length - 1 : Math.max(field.selectionStart ?? end, kept);
  const head = normalize(before.slice(0, start) + text);
  const tail = normalize(before.slice(end));
  if (field.maxLength >= 0 && start + text.length + before.length - end > field.maxLength) return 'tooLong';
  if (!mayWrite()) return 'notAllowed';

  // A page may hand the focus on to another field, and what is typed goes where the focus is.
  if (!hasFocus(field)) return 'notAllowed';
  field.setSelectionRange(start, end);
  field.ownerDocument.execCommand('insertText', false, text);
  const committed = await committedValue(field);

  const now = normalize(committed);
  if (now.startsWith(head) && now.slice(head.length).endsWith(tail)) return 'inserted';
  return committed === before ? 'notArrived' : 'altered';
}

/** What the field holds once the page has had its say, or until somebody goes on: an undo is no refusal, nor is sending. */
const committedValue = (field: TextField): Promise<string> =>
  new Promise((resolve) => {
    const settled = new AbortController();
    const settle = () => {
      clearTimeout(timer);
      settled.abort();
      resolve(field.value);
    };
    const timer = setTimeout(settle, COMMIT_TIME);
    // On a busy page a key that sends may come first: before the page hears of it.
    const options = { capture: true, signal: settled.signal };
    field.addEventListener('beforeinput', settle, options);
    const window = field.ownerDocument.defaultView;
    window?.addEventListener('keydown', settle, options);
    window?.addEventListener('pointerdown', settle, options);
  });
