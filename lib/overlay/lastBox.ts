import { type ReadonlySignal, signal } from '@preact/signals-core';
import { pageFocus } from './pageFocus';

/** What can be written in and had the focus last; what else takes the focus, as our own panels do, changes nothing. */
export function createLastBox(page: Document, until: AbortSignal): ReadonlySignal<HTMLElement | undefined> {
  const box = signal<HTMLElement | undefined>();
  const note = () => {
    const focused = pageFocus(page);
    if (focused?.isContentEditable || focused?.localName === 'textarea') box.value = focused;
  };
  page.addEventListener('focusin', note, { capture: true, signal: until });
  note();
  return box;
}
