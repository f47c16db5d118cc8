import type { BarFocus } from './barFocus';
import type { TagPicker } from './tagPicker';

/** Keys pressed in the bar: those of the tag list while its field has the focus, else only Esc. */
export function handleBarKey(
  tagPicker: TagPicker,
  { focused, leave }: Pick<BarFocus, 'focused' | 'leave'>,
  event: KeyboardEvent,
): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  if (!tagPicker.view.value || !(focused() instanceof HTMLInputElement)) {
    if (event.key !== 'Escape') return false;
    leave();
    return true;
  }
  switch (event.key) {
    case 'ArrowDown':
      return tagPicker.moveBy(1);
    case 'ArrowUp':
      return tagPicker.moveBy(-1);
    case 'Enter':
      tagPicker.chooseMarked();
      return true;
    case 'Escape':
      tagPicker.close();
      return true;
    default:
      return false;
  }
}
