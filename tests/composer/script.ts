/** What of lib/composer the tests reach, inside an isolated world like a content script's. */
import { createCaretKeeper } from '../../lib/composer/caretKeeper';
import { createCompositionWatch } from '../../lib/composer/compositionWatch';
import type { InsertResult } from '../../lib/composer/insertion';
import { insertText } from '../../lib/composer/insertText';
import { findSlashQuery } from '../../lib/composer/slashQuery';
import { findStops, selectStop, type TextStop } from '../../lib/composer/textStops';

export interface InsertCallOptions {
  readonly replacesQuery?: boolean;
  readonly mayWrite?: boolean;
}

interface ComposerUnderTest {
  /** @param editor the id of a text field or editable element, or of what one stands in */
  insert(editor: string, text: string, options?: InsertCallOptions): Promise<InsertResult>;
  /** Looks for places in the text that was inserted last. */
  findStops(
    editor: string,
    text: string,
    ranges: readonly { readonly from: number; readonly to: number }[],
  ): void;
  /** Selects one of the places that were found. @returns false when it is not there any more */
  selectStop(editor: string, index: number): boolean;
  query(editor: string): string | undefined;
  /** The id of the editor that had the focus last. */
  lastEditor(): string | undefined;
}

declare global {
  var composer: ComposerUnderTest;
}

const until = new AbortController().signal;
const carets = createCaretKeeper(document, () => false, until);
const compositions = createCompositionWatch(document, until);

function find(id: string): HTMLElement {
  const named = document.getElementById(id) ?? findInRoots(id);
  const editor = named?.querySelector<HTMLElement>('[contenteditable="true"]') ?? named;
  if (!editor) throw new Error(`There is no editor named "${id}".`);
  return editor;
}

const findInRoots = (id: string): HTMLElement | undefined =>
  [...document.querySelectorAll('*')]
    .map(({ shadowRoot }) => shadowRoot?.getElementById(id))
    .find((element) => element instanceof HTMLElement);

let stops: readonly TextStop[] = [];

globalThis.composer = {
  insert: (editor, text, { replacesQuery = false, mayWrite = true } = {}) =>
    insertText(find(editor), text, { carets, compositions, replacesQuery, mayWrite: () => mayWrite }),
  findStops: (editor, text, ranges) => {
    stops = findStops(find(editor), text, ranges);
  },
  selectStop: (editor, index) => {
    const stop = stops[index];
    return stop !== undefined && selectStop(find(editor), stop);
  },
  query: (editor) => findSlashQuery(find(editor))?.query,
  lastEditor: () => {
    const editor = carets.lastEditor();
    return editor?.closest('[id]')?.id;
  },
};
