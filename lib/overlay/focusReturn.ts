import type { CaretKeeper } from '../composer/caretKeeper';
import { hushTyping } from './hushTyping';
import type { KeyShield } from './keyShield';
import { focusedElement } from './pageFocus';
import type { OverlayParts } from './parts';
import { modalComposer } from './replyTarget';

/** Where the focus goes when a panel that had it is left, or is there no more. */
export interface FocusReturn {
  /** Focuses an element that had the focus before, with its caret. @returns false when it is gone */
  giveBack(element: HTMLElement | undefined): boolean;
  /**
   * For a panel that vanished with the focus in it: unless the page has put it somewhere meanwhile, it goes to the
   * composer that lies over the page now, else back.
   * @param wasTyping then nothing of what is still being typed may reach the page
   */
  rescue(before: HTMLElement | undefined, wasTyping: boolean): void;
}

export function createFocusReturn(
  { reading, signal }: Pick<OverlayParts, 'reading' | 'signal'>,
  shield: KeyShield,
  carets: CaretKeeper,
): FocusReturn {
  const giveBack = (element: HTMLElement | undefined): boolean => {
    if (!element?.isConnected) return false;
    element.focus({ preventScroll: true });
    if (element.isContentEditable) carets.restore(element);
    return true;
  };

  return {
    giveBack,
    rescue(before, wasTyping) {
      const focused = focusedElement(document);
      if (focused && focused !== document.body) return;
      const now = reading.peek();
      const modal = now && modalComposer(now)?.element;
      if (!giveBack(modal ?? before) && wasTyping) hushTyping(shield, signal);
    },
  };
}
