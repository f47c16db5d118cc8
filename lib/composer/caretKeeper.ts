import { type Editor, isTextField } from './editor';

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
}

/** @param until stops remembering */
export function createCaretKeeper(page: Document, until: AbortSignal): CaretKeeper {
  let caret: Caret | undefined;
  let lastEditor: Editor | undefined;

  const remember = () => {
    const editor = page.activeElement;
    if (!(editor instanceof HTMLElement)) return;
    if (isTextField(editor)) lastEditor = editor;
    const selection = page.getSelection();
    const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
    if (!editor.isContentEditable || !anchorNode || !focusNode || !editor.contains(anchorNode)) return;
    lastEditor = editor;
    caret = { editor, anchorNode, anchorOffset: anchorOffset ?? 0, focusNode, focusOffset: focusOffset ?? 0 };
  };
  page.addEventListener('selectionchange', remember, { signal: until });

  return {
    lastEditor: () => (lastEditor?.isConnected ? lastEditor : undefined),
    restore(editor) {
      const selection = page.getSelection();
      if (!selection || isTextField(editor)) return;
      if (caret?.editor === editor && isStillThere(caret)) {
        const { anchorNode, anchorOffset, focusNode, focusOffset } = caret;
        selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
        return;
      }
      selection.selectAllChildren(editor);
      selection.collapseToEnd();
    },
  };
}

const isStillThere = ({ editor, anchorNode, anchorOffset, focusNode, focusOffset }: Caret): boolean =>
  editor.contains(anchorNode) &&
  editor.contains(focusNode) &&
  anchorOffset <= lengthOf(anchorNode) &&
  focusOffset <= lengthOf(focusNode);

const lengthOf = (node: Node): number => (node instanceof Text ? node.length : node.childNodes.length);
