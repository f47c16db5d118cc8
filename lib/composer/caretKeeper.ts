import { type Editor, isTextField, type TextField } from './editor';
import { focusedElement } from './focusedElement';

interface Caret {
  readonly editor: Editor;
  readonly anchorNode: Node;
  readonly anchorOffset: number;
  readonly focusNode: Node;
  readonly focusOffset: number;
}

/** Remembers where the caret was in the editor that was last typed into: some editors forget it with the focus. */
export interface CaretKeeper {
  /** The editor that had the focus last, if it is still in the page. */
  lastEditor(): Editor | undefined;
  /** Puts the caret back where it was in this editor, or at its end when that is not known any more. */
  restore(editor: Editor): void;
  /** The caret of this editor moved and its page was not told yet: an editor library believes it where it was. */
  isAheadOfPage(editor: Editor): boolean;
}

/**
 * @param isOurs hosts of our own: what is typed into their shadow roots is not the page's
 * @param until stops remembering
 */
export function createCaretKeeper(
  page: Document,
  isOurs: (host: Element) => boolean,
  until: AbortSignal,
): CaretKeeper {
  let caret: Caret | undefined;
  let lastEditor: Editor | undefined;
  /** Text fields keep their carets themselves, once they have one. */
  const visited = new WeakSet<TextField>();
  const knownRoots = new WeakSet<Node>();

  const rememberFocus = (): HTMLElement | undefined => {
    const editor = focusedElement(page, isOurs);
    if (!editor || isOurs(editor)) return undefined;
    listenIn(editor.getRootNode());
    if (!isTextField(editor)) return editor;
    lastEditor = editor;
    visited.add(editor);
    return undefined;
  };
  const rememberCaret = (editor: HTMLElement) => {
    const selection = page.getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    if (!editor.isContentEditable || !anchorNode || !focusNode || !editor.contains(anchorNode)) return;
    lastEditor = editor;
    caret = { editor, anchorNode, anchorOffset: anchorOffset ?? 0, focusNode, focusOffset: focusOffset ?? 0 };
  };
  const remember = () => {
    const editor = rememberFocus();
    if (editor) rememberCaret(editor);
  };
  // The page is told where the caret went with its next frame. Whoever leaves right after a letter leaves before that,
  // and by then the focus is nowhere: only what is left is known.
  const rememberLeft = ({ target }: Event) => {
    if (target instanceof HTMLElement && !isOurs(target)) rememberCaret(target);
  };
  // Of what happens between two elements of one shadow root, the document hears nothing.
  const listenIn = (root: Node) => {
    if (knownRoots.has(root)) return;
    knownRoots.add(root);
    root.addEventListener('selectionchange', remember, { signal: until });
    // An editable element that is just getting the focus has its caret anywhere.
    root.addEventListener('focusin', rememberFocus, { signal: until });
    root.addEventListener('focusout', rememberLeft, { signal: until, capture: true });
  };
  listenIn(page);
  remember();

  return {
    lastEditor: () => (lastEditor?.isConnected ? lastEditor : undefined),
    restore(editor) {
      if (isTextField(editor)) {
        const isUntouched = !visited.has(editor) && editor.selectionEnd === 0;
        if (isUntouched) editor.setSelectionRange(editor.value.length, editor.value.length);
        return;
      }
      const selection = page.getSelection();
      if (!selection) return;
      if (caret?.editor === editor && isStillThere(caret)) {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = caret;
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
        return;
      }
      selection.selectAllChildren(editor);
      selection.collapseToEnd();
    },
    isAheadOfPage(editor) {
      if (isTextField(editor)) return false;
      const { anchorNode, anchorOffset, focusNode, focusOffset } = page.getSelection() ?? {};
      return (
        caret?.editor !== editor ||
        caret.anchorNode !== anchorNode ||
        caret.anchorOffset !== anchorOffset ||
        caret.focusNode !== focusNode ||
        caret.focusOffset !== focusOffset
      );
    },
  };
}

const isStillThere = ({ editor, anchorNode, anchorOffset, focusNode, focusOffset }: Caret): boolean =>
  editor.contains(anchorNode) &&
  editor.contains(focusNode) &&
  anchorOffset <= lengthOf(anchorNode) &&
  focusOffset <= lengthOf(focusNode);

const lengthOf = (node: Node): number => (node instanceof Text ? node.length : node.childNodes.length);
