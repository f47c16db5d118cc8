import { findSlashQuery } from '../composer/slashQuery';
import { onCaretMove } from './caretMoves';
import type { KeyShield } from './keyShield';
import { focusedElement } from './pageFocus';
import type { OverlayParts } from './parts';
import { HOST_ATTRIBUTE } from './shadowHost';

export interface SlashTrigger {
  /** Leaves the query that stands in the composer alone until a new "/" is typed. */
  dismiss(): void;
}

interface SlashTriggerOptions {
  readonly page: Document;
  readonly parts: Pick<OverlayParts, 'reading' | 'signal'>;
  readonly shield: KeyShield;
  /** Asked only when a "/" was typed. */
  readonly isComposer: (element: HTMLElement) => boolean;
  readonly onQuery: (editor: HTMLElement, query: string) => void;
  /** The "/" was deleted, the caret left it, or the composer lost the focus to another one. */
  readonly onQueryGone: () => void;
  /** Tab was pressed behind a query that is not open. @returns whether it was an exact shortcut */
  readonly onTab: (editor: HTMLElement, query: string) => boolean;
}

/**
 * Notices a "/" at the start or after white space in a composer, and what is typed after it. The keys themselves
 * are the page's: the query is read where it stands.
 */
export function createSlashTrigger(options: SlashTriggerOptions): SlashTrigger {
  const { page, parts, shield, isComposer, onQuery, onQueryGone, onTab } = options;
  let isSlashTyped = false;
  let openEditor: HTMLElement | undefined;
  let lastQuery: string | undefined;

  const close = () => {
    if (openEditor) onQueryGone();
    openEditor = undefined;
  };
  const look = () => {
    const editor = isSlashTyped || openEditor ? focusedElement(page) : undefined;
    if (!editor) return;
    // Our own panel may take the focus from the composer and give it back.
    if (editor.hasAttribute(HOST_ATTRIBUTE)) return;
    const query = findSlashQuery(editor)?.query;
    const wasSlashTyped = isSlashTyped;
    isSlashTyped = false;
    // "/ " is a slash, not a query.
    const isNew = editor !== openEditor;
    if (query === undefined || /^\s/.test(query) || (isNew && !(wasSlashTyped && isComposer(editor)))) {
      close();
      return;
    }
    openEditor = editor;
    lastQuery = query;
    onQuery(editor, query);
  };
  // Of the last letter one hears with the next frame: a key that chooses may be faster.
  const lookBeforeChoosing = ({ key }: KeyboardEvent) => {
    if (!openEditor || (key !== 'Enter' && key !== 'Tab')) return;
    if (findSlashQuery(openEditor)?.query !== lastQuery) look();
  };

  shield.intercept((event) => {
    // By what it types, not by where it lies: on a Turkish keyboard "/" is Shift+7.
    if (event.key === '/' && !event.ctrlKey && !event.metaKey) isSlashTyped = true;
    lookBeforeChoosing(event);
    if (event.key !== 'Tab' || event.shiftKey || event.ctrlKey || event.altKey || openEditor) return false;
    const editor = focusedElement(page);
    const query = editor && findSlashQuery(editor)?.query;
    return editor !== undefined && query !== undefined && isComposer(editor) && onTab(editor, query);
  }, parts.signal);
  onCaretMove(page, parts, look);

  // A composer is what this script is loaded for: somebody may have typed into it meanwhile.
  isSlashTyped = true;
  look();
  isSlashTyped = false;

  return {
    dismiss() {
      openEditor = undefined;
    },
  };
}
