import { readText } from '../composer/editorText';
import { focusedElement } from './pageFocus';
import { isOurHost } from './shadowHost';

/**
 * What is selected in a page or in one of its text fields; of a field with nothing selected, all of it.
 *
 * @param lastEditor what was typed into last: its text counts while a panel of ours has the focus
 */
export function selectedText(page: Document, lastEditor?: HTMLElement): string {
  const focused = focusedElement(page);
  const selected = page.getSelection()?.toString().trim();
  if (!focused || !isOurHost(focused)) return (focused && textIn(focused, selected)) || selected || '';
  return selected || (lastEditor?.checkVisibility() && textIn(lastEditor, '')) || '';
}

function textIn(editor: HTMLElement, selected: string | undefined): string | undefined {
  if (editor instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = editor;
    return value.slice(selectionStart, selectionEnd).trim() || value.trim();
  }
  return selected || (editor.isContentEditable ? readText(editor).trim() : undefined);
}
