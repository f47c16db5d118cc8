/** A reply box: a text field, or an editable element managed by an editor library. */
export type Editor = HTMLElement;

/**
 * How an editor has to be written to.
 * - `field`: `<textarea>` or `<input>`
 * - `draft`, `lexical`: keeps its own model; its elements must never be touched
 * - `plain`: an editable element that nobody manages
 */
export type EditorKind = 'field' | 'draft' | 'lexical' | 'plain';

export type TextField = HTMLTextAreaElement | HTMLInputElement;

export const isTextField = (element: Element): element is TextField =>
  element.tagName === 'TEXTAREA' || element.tagName === 'INPUT';

export function kindOf(editor: Editor): EditorKind {
  if (isTextField(editor)) return 'field';
  if (editor.hasAttribute('data-lexical-editor')) return 'lexical';
  return editor.querySelector('[data-contents="true"]') ? 'draft' : 'plain';
}

/** In the page, visible and ready to be typed into. */
export function isWritable(editor: Editor): boolean {
  if (!editor.isConnected || !editor.checkVisibility()) return false;
  return isTextField(editor) ? !editor.disabled && !editor.readOnly : editor.isContentEditable;
}

export const hasFocus = (editor: Editor): boolean => {
  const root = editor.getRootNode();
  return (root instanceof ShadowRoot ? root : editor.ownerDocument).activeElement === editor;
};
