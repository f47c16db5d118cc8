import { hasFocus } from '../composer/editor';
import { moveFocus } from './focusCycle';
import type { KeyHandler } from './keyShield';
import { focusedElement } from './pageFocus';
import type { ReplyPicker } from './replyPicker';

const isCopying = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  (ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'c';

/** Whatever is selected is what is meant to be copied. */
function isNothingSelected(field: HTMLInputElement | undefined): boolean {
  if (field) return field.selectionStart === field.selectionEnd;
  const focused = focusedElement(document);
  if (focused instanceof HTMLTextAreaElement) return focused.selectionStart === focused.selectionEnd;
  return document.getSelection()?.isCollapsed !== false;
}

/** Keys of the list: with nothing to choose from, only Esc is taken. */
function handleListKey(picker: ReplyPicker, event: KeyboardEvent, field?: HTMLInputElement): boolean {
  if (isCopying(event) && isNothingSelected(field)) return picker.copyImage();
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.shiftKey) return event.key === 'Enter' && picker.chooseMarked(true);
  switch (event.key) {
    case 'ArrowDown':
      return picker.moveBy(1);
    case 'ArrowUp':
      return picker.moveBy(-1);
    case 'ArrowRight':
      // Within what was typed it moves the caret.
      return (!field || field.selectionEnd === field.value.length) && picker.nextWording();
    case 'Enter':
    case 'Tab':
      return picker.chooseMarked(false);
    case 'Escape':
      picker.close();
      return true;
    default:
      return false;
  }
}

/** Keys pressed in the page while the list for a "/" is open: only those of the composer it belongs to. */
export const pageKeys =
  (picker: ReplyPicker): KeyHandler =>
  (event) => {
    const { value } = picker.view;
    if (value?.kind !== 'list' || value.hasField) return false;
    const editor = picker.target.value?.editor;
    return editor !== undefined && hasFocus(editor) && handleListKey(picker, event);
  };

/** Keys pressed in the picker itself. */
export const panelKeys =
  (picker: ReplyPicker, root: ShadowRoot): KeyHandler =>
  (event) => {
    const { value } = picker.view;
    const { activeElement } = root;
    const field = activeElement instanceof HTMLInputElement ? activeElement : undefined;
    if (value?.kind === 'list' && handleListKey(picker, event, field)) return true;
    switch (event.key) {
      case 'Escape':
        picker.close();
        return true;
      case 'Tab':
        moveFocus(root, event.shiftKey ? -1 : 1);
        return true;
      case 'Enter':
        // On a button Enter presses it.
        if (value?.kind !== 'form' || activeElement instanceof HTMLButtonElement) return false;
        picker.submit();
        return true;
      default:
        return false;
    }
  };
