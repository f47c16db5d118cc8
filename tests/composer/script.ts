/** What of lib/composer the tests reach, inside an isolated world like a content script's. */
import { createCaretKeeper } from '../../lib/composer/caretKeeper';
import { type InsertResult, insertText } from '../../lib/composer/insertText';
import { findSlashQuery } from '../../lib/composer/slashQuery';

interface ComposerUnderTest {
  insert(
    selector: string,
    text: string,
    options?: { replacesQuery?: boolean; mayWrite?: boolean },
  ): Promise<InsertResult>;
  query(selector: string): string | undefined;
}

declare global {
  var composer: ComposerUnderTest;
}

const carets = createCaretKeeper(document, new AbortController().signal);

function find(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(selector);
  if (!element) throw new Error(`${selector} is not there.`);
  return element;
}

globalThis.composer = {
  insert: (selector, text, { replacesQuery = false, mayWrite = true } = {}) =>
    insertText(find(selector), text, { carets, replacesQuery, mayWrite: () => mayWrite }),
  query: (selector) => findSlashQuery(find(selector))?.query,
};
