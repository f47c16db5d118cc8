import type { BarPanels } from './barPanels';

/** Takes in what was typed into a field of the bar. */
export function handleBarInput(panels: BarPanels, field: Element | null): void {
  const isField = field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
  if (panels.open() === 'actions') {
    if (isField) panels.actions.peek()?.type(field.name, field.value);
    return;
  }
  if (field instanceof HTMLTextAreaElement) panels.note.type(field.value);
  if (!(field instanceof HTMLInputElement)) return;
  if (panels.open() === 'snooze') panels.snooze.setMoment(field.value);
  else panels.tags.search(field.value);
}
