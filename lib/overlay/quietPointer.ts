/**
 * Lets a press on our buttons leave the focus and the caret where they are in the page, and keeps the page from
 * hearing of it. Fields still take the focus, and text that is meant to be selected can be.
 */
export function quietPointer(root: ShadowRoot): void {
  for (const type of ['pointerdown', 'mousedown'] as const) {
    root.addEventListener(type, (event) => {
      if (!event.composedPath().some(isTaking)) event.preventDefault();
    });
  }
  for (const type of ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'dblclick'] as const) {
    root.addEventListener(type, (event) => event.stopPropagation());
  }
}

const isTaking = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement ||
  target instanceof HTMLTextAreaElement ||
  target instanceof HTMLSelectElement ||
  (target instanceof HTMLElement && target.classList.contains('selectable'));
