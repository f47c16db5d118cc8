import { readText } from '../composer/editorText';
import { focusedElement } from './pageFocus';

/** What is selected in a page or in one of its text fields; of a field with nothing selected, all of it. */
export function selectedText(page: Document): string {
  const focused = focusedElement(page);
  const selected = page.getSelection()?.toString().trim();
  if (focused instanceof HTMLTextAreaElement) {
    const { value, selectionStart, selectionEnd } = focused;
    return value.slice(selectionStart, selectionEnd).trim() || value.trim();
  }
  return selected || (focused?.isContentEditable ? readText(focused).trim() : '');
}
