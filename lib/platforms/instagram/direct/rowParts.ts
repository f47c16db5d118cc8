import type { Finder } from '../../finder';
import type { InstagramSelectors } from '../selectors';

/** The lines of a row. */
export interface RowParts {
  readonly title: HTMLElement;
  /** When the last message came; undefined where the row shows who is online, or typing, instead. */
  readonly time: HTMLElement | undefined;
  /** What was written last; undefined where the row shows something else. */
  readonly preview: HTMLElement | undefined;
  /** The line below the title, whatever it shows. */
  readonly line: HTMLElement | undefined;
}

/** Undefined for a row that shows no text: it is still loading. */
export function findRowParts(finder: Finder<InstagramSelectors>, row: HTMLElement): RowParts | undefined {
  const texts = finder.all('directRowText', row).filter(({ textContent }) => textContent?.trim());
  const named = finder.one('directRowTitle', row);
  const title = named ?? texts[0];
  if (title === undefined) return undefined;
  const abbr = finder.one('directRowTime', row);
  // "Active 2h ago" holds a time too, which is of nothing that was written.
  const timeBox = abbr && texts.findLast((text) => text.contains(abbr));
  const isAlone = abbr !== undefined && (timeBox?.textContent ?? '').trim() === abbr.textContent?.trim();
  const below = texts.find((text) => text !== title && !text.contains(title) && text !== timeBox);
  const line = below ?? timeBox;
  return {
    title,
    time: isAlone ? abbr : undefined,
    preview: isAlone ? below : undefined,
    line: line?.parentElement ?? undefined,
  };
}
