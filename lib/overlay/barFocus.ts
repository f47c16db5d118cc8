import type { BarPanels } from './barPanels';
import type { FocusReturn } from './focusReturn';
import { panelAround } from './panelAround';
import type { OverlayParts } from './parts';
import { meantComposer } from './replyTarget';
import { HOST_ATTRIBUTE } from './shadowHost';

/** Follows the focus into the bar and out of it. */
export interface BarFocus {
  /** To be told of every focus event that crosses the bar's edge. */
  handleFocus(event: FocusEvent): void;
  /** The element of the bar that has the focus. */
  focused(): HTMLElement | undefined;
  /** Gives the focus back to the page: to what had it before, else to the composer. */
  leave(): void;
  /** To be called when the bar goes, with what `focused` said before it went. */
  vanish(focused: HTMLElement | undefined): void;
}

/** @param panels the open one closes when the focus goes elsewhere, or something else is pressed */
export function createBarFocus(
  { reading }: Pick<OverlayParts, 'reading'>,
  root: ShadowRoot,
  focus: FocusReturn,
  panels: BarPanels,
  until: AbortSignal,
): BarFocus {
  let before: HTMLElement | undefined;

  const closeUnlessInside = (target: EventTarget | null) => {
    if (!(target instanceof Element) || panelAround(target) !== panels.open()) panels.close();
  };
  root.addEventListener('focusout', (event) => {
    if (event instanceof FocusEvent && event.relatedTarget !== null) closeUnlessInside(event.relatedTarget);
  });
  // First of all: a press on the button that opens something must find everything else closed.
  root.addEventListener('click', ({ target }) => closeUnlessInside(target), { capture: true });
  window.addEventListener('pointerdown', ({ target }) => target !== root.host && panels.close(), {
    capture: true,
    signal: until,
  });
  // What had the focus before, inside of the page's own shadow roots as well: only its leaving tells.
  window.addEventListener(
    'focusout',
    (event) => {
      const [left] = event.composedPath();
      const isOurs = !(left instanceof HTMLElement) || left.hasAttribute(HOST_ATTRIBUTE);
      if (event.relatedTarget === root.host && !isOurs) before = left;
    },
    { capture: true, signal: until },
  );

  return {
    handleFocus({ type, relatedTarget }) {
      if (type !== 'focusout') return;
      if (relatedTarget !== null) panels.close();
      // The window lost it, perhaps with the whole tab.
      else panels.note.save();
    },
    focused: () => (root.activeElement instanceof HTMLElement ? root.activeElement : undefined),
    leave() {
      const now = reading.peek();
      const composer = now && meantComposer(now, undefined);
      if (focus.giveBack(before) || focus.giveBack(composer?.element)) return;
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
    vanish(focused) {
      if (!focused) return;
      const wasTyping = focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement;
      focus.rescue(before, wasTyping);
    },
  };
}
