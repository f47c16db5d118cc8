import { type DurationMs, SECOND } from '../domain/units';
import type { KeyShield } from './keyShield';

/** Who has not noticed by then that the field is gone has stopped typing. */
const PAUSE: DurationMs = 2 * SECOND;

/**
 * Keeps letters from the page for as long as somebody types on into a field that vanished under their hands: the page
 * would take each for a command. Over with the first other key, press or focus, or after a pause.
 */
export function hushTyping(shield: KeyShield, until: AbortSignal): void {
  const over = new AbortController();
  const end = () => over.abort();
  const whileTyping = AbortSignal.any([until, over.signal]);
  let timer = setTimeout(end, PAUSE);
  whileTyping.addEventListener('abort', () => clearTimeout(timer), { once: true });

  shield.intercept((event) => {
    if (event.key.length > 1 || event.ctrlKey || event.metaKey || event.altKey) {
      // Shift alone is the beginning of a capital letter.
      if (event.key !== 'Shift') end();
      return false;
    }
    clearTimeout(timer);
    timer = setTimeout(end, PAUSE);
    return true;
  }, whileTyping);
  for (const type of ['pointerdown', 'focusin'] as const) {
    window.addEventListener(type, end, { capture: true, signal: whileTyping });
  }
}
