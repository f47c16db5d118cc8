import type { Direction } from '../../domain/vocabulary';
import type { Piece } from './drawn';

/** Remembers whose each message is: styles and places are slow to ask for. */
export interface Directions {
  /** @param look asked until it tells: styles come later than messages while a page loads */
  of(message: Piece, look: () => Direction): Direction;
}

export function createDirections(): Directions {
  const told = new WeakMap<Element, { readonly text: string; readonly direction: Direction }>();
  return {
    of({ element, text }, look) {
      const known = told.get(element);
      if (known?.text === text) return known.direction;
      const direction = look();
      if (direction !== 'unknown') told.set(element, { text, direction });
      return direction;
    },
  };
}
