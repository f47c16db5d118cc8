import type { Direction } from '../../../domain/vocabulary';

/** Room for a picture before a bubble that is theirs; a narrow one behind ours. Instagram writes it as a style of its own. */
const BEFORE = /(?:^|[\s;-])width:\s*35px/;
const BEHIND = /(?:^|[\s;-])width:\s*16px/;
/** However wide. */
const ANY = /--x-width:\s*[\d.]+px/;

/**
 * Who wrote a message, by the room that is left beside it. Reactions and quotes below and above have the same: only what is
 * right beside the bubble's own line counts.
 */
export function gutterSideOf(bubble: Element, item: Element): Direction {
  for (let box: Element | null = bubble; box && box !== item; box = box.parentElement) {
    if (BEFORE.test(styleOf(box.previousElementSibling))) return 'inbound';
    if (BEHIND.test(styleOf(box.nextElementSibling))) return 'outbound';
  }
  return 'unknown';
}

/** Whether room is left beside a bubble, as Instagram writes it, but none that tells whose the message is. */
export function isGutterForeign(bubble: Element, item: Element): boolean {
  if (gutterSideOf(bubble, item) !== 'unknown') return false;
  for (let box: Element | null = bubble; box && box !== item; box = box.parentElement) {
    const { previousElementSibling: before, nextElementSibling: behind } = box;
    if (ANY.test(styleOf(before)) || ANY.test(styleOf(behind))) return true;
  }
  return false;
}

/** What is left before a bubble, where that is so. */
export function gutterBefore(bubble: Element, item: Element): Element | undefined {
  for (let box: Element | null = bubble; box && box !== item; box = box.parentElement) {
    const before = box.previousElementSibling;
    if (before && BEFORE.test(styleOf(before))) return before;
  }
  return undefined;
}

/**
 * Whether the boxes between a bubble and its item are laid out: without styles (a saved page has none but those of elements)
 * all stands at the near end.
 */
export function isLaidOut(bubble: Element, item: Element): boolean {
  const { defaultView: view, styleSheets } = item.ownerDocument;
  if (styleSheets.length === 0) return false;
  for (let box = bubble.parentElement; box && box !== item; box = box.parentElement) {
    if (/flex|grid/.test(view?.getComputedStyle(box).display ?? '')) return true;
  }
  return false;
}

const styleOf = (element: Element | null): string => element?.getAttribute('style') ?? '';
