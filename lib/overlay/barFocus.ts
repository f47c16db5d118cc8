import type { FocusReturn } from './focusReturn';
import type { OverlayParts } from './parts';
import { meantComposer } from './replyTarget';
import { HOST_ATTRIBUTE } from './shadowHost';
import type { TagPicker } from './tagPicker';

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

/** @param tagPicker its list closes when the focus goes elsewhere, or something else is pressed */
export function createBarFocus(
  { reading }: Pick<OverlayParts, 'reading'>,
  root: ShadowRoot,
  focus: FocusReturn,
  tagPicker: TagPicker,
  until: AbortSignal,
): BarFocus {
  let before: HTMLElement | undefined;

  const closeUnlessInside = (target: EventTarget | null) => {
    if (!isInTagPicker(target)) tagPicker.close();
  };
  root.addEventListener('focusout', (event) => {
    if (event instanceof FocusEvent && event.relatedTarget !== null) closeUnlessInside(event.relatedTarget);
  });
  // First of all: a press on the button that opens the list must find it closed.
  root.addEventListener('click', ({ target }) => closeUnlessInside(target), { capture: true });
  window.addEventListener('pointerdown', ({ target }) => target !== root.host && tagPicker.close(), {
    capture: true,
    signal: until,
  });

  return {
    handleFocus({ type, relatedTarget }) {
      const isOutside = relatedTarget instanceof HTMLElement && !relatedTarget.hasAttribute(HOST_ATTRIBUTE);
      if (type === 'focusin' && isOutside) before = relatedTarget;
      if (type === 'focusout' && relatedTarget !== null) tagPicker.close();
    },
    focused: () => (root.activeElement instanceof HTMLElement ? root.activeElement : undefined),
    leave() {
      const now = reading.peek();
      const composer = now && meantComposer(now, undefined);
      if (focus.giveBack(before) || focus.giveBack(composer?.element)) return;
      if (root.activeElement instanceof HTMLElement) root.activeElement.blur();
    },
    vanish(focused) {
      if (focused) focus.rescue(before, focused instanceof HTMLInputElement);
    },
  };
}

/** By class: the list is the components' own, in our root. */
const isInTagPicker = (target: EventTarget | null): boolean => {
  for (let node = target; node instanceof Element; node = node.parentElement) {
    if (node.classList.contains('combobox')) return true;
  }
  return false;
};
