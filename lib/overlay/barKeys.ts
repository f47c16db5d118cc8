import type { BarFocus } from './barFocus';
import type { BarPanels } from './barPanels';
import { moveFocus } from './focusCycle';
import { panelAround, panelElement } from './panelAround';

/** Keys pressed in the bar: those of what is open in it, else only Esc, which leaves it. */
export function handleBarKey(
  panels: BarPanels,
  barFocus: Pick<BarFocus, 'focused' | 'leave'>,
  event: KeyboardEvent,
): boolean {
  const focused = barFocus.focused();
  const isModified = event.ctrlKey || event.metaKey || event.altKey;
  switch (focused && panelAround(focused)) {
    case 'note':
      if (event.key === 'Enter' && isModified) panels.close();
      else if (event.key === 'Escape') panels.note.cancel();
      else return false;
      return true;
    case 'tagPicker':
      return !isModified && focused instanceof HTMLInputElement && handleTagKey(panels, event);
    case 'snooze':
      if (panels.open() !== 'snooze') break;
      return !isModified && handleMenuKey(panels, panels.snooze.chooseMoment, focused, event);
    case 'actions':
      if (panels.open() !== 'actions') break;
      return !isModified && handleMenuKey(panels, () => panels.actions.peek()?.submit(), focused, event);
  }
  if (event.key !== 'Escape' || isModified) return false;
  barFocus.leave();
  return true;
}

function handleTagKey({ tags, close }: BarPanels, { key, repeat }: KeyboardEvent): boolean {
  switch (key) {
    case 'ArrowDown':
      return tags.moveBy(1);
    case 'ArrowUp':
      return tags.moveBy(-1);
    // Enter alone would take what nobody looked at yet.
    case 'ArrowRight':
      return !repeat && tags.accept();
    case 'Delete':
      return !repeat && tags.refuse();
    case 'Enter':
      tags.chooseMarked();
      return true;
    case 'Escape':
      close();
      return true;
    default:
      return false;
  }
}

function handleMenuKey(
  { close }: BarPanels,
  submit: () => void,
  focused: HTMLElement | undefined,
  { key }: KeyboardEvent,
): boolean {
  // Arrows in a field change what is in it.
  const isInField = focused instanceof HTMLInputElement;
  if (key === 'Escape') close();
  else if (key === 'Enter' && isInField) submit();
  else if (key === 'ArrowDown' && focused && !isInField) moveFocus(panelElement(focused) ?? focused, 1);
  else if (key === 'ArrowUp' && focused && !isInField) moveFocus(panelElement(focused) ?? focused, -1);
  else return false;
  return true;
}
