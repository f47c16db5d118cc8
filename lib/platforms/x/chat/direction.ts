import type { Direction } from '../../../domain/vocabulary';
import type { Unreadable } from '../../adapter';

/**
 * Who wrote a message: ours stand at the end of the line, theirs at its start, told by the row's own class and by its style.
 * Boxes within and around the row are laid out the same way and mean nothing.
 */
export interface ChatDirections {
  read(row: HTMLElement, unreadable: Unreadable[]): Direction;
}

interface Told {
  readonly className: string;
  readonly direction: Direction;
}

const BY_STYLE: ReadonlyMap<string, Direction> = new Map([
  ['flex-end', 'outbound'],
  ['end', 'outbound'],
  ['flex-start', 'inbound'],
  ['start', 'inbound'],
]);

/** Asking for a style is slow: each row is asked once for each class it bears. */
export function createChatDirections(): ChatDirections {
  const told = new WeakMap<HTMLElement, Told>();
  return {
    read(row, unreadable) {
      const className = row.getAttribute('class') ?? '';
      const known = told.get(row);
      if (known?.className === className) return known.direction;

      const byClass = directionByClass(className);
      const byStyle = BY_STYLE.get(styleOf(row));
      if (byClass && byStyle && byClass !== byStyle) {
        unreadable.push({ selector: 'chatMessage', element: row });
        return 'unknown';
      }
      const direction = byClass ?? byStyle ?? 'unknown';
      // Styles come later than rows while a page loads.
      if (byStyle !== undefined) told.set(row, { className, direction });
      return direction;
    },
  };
}

function directionByClass(className: string): Direction | undefined {
  const names = className.split(/\s+/);
  const [isOurs, isTheirs] = [names.includes('justify-end'), names.includes('justify-start')];
  if (isOurs === isTheirs) return undefined;
  return isOurs ? 'outbound' : 'inbound';
}

const styleOf = (row: HTMLElement): string =>
  row.ownerDocument.defaultView?.getComputedStyle(row).justifyContent ?? '';
