import type { Finder } from '../../finder';
import { readText } from '../../readText';
import { textsIn } from '../../textsIn';
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
  const texts = findTexts(finder, row);
  const named = finder.one('directRowTitle', row);
  const title = named ?? texts[0];
  if (title === undefined) return undefined;
  const abbr = finder.one('directRowTime', row);
  // "Active 2h ago" holds a time too, which is of nothing that was written.
  const timeBox = abbr && (texts.findLast((text) => text.contains(abbr)) ?? abbr.parentElement);
  const isAlone = abbr !== undefined && (timeBox?.textContent ?? '').trim() === abbr.textContent?.trim();
  const isOther = (text: HTMLElement) =>
    !title.contains(text) && !text.contains(title) && text !== timeBox && !abbr?.contains(text);
  const below = texts.find(isOther);
  const line = below ?? timeBox;
  return {
    title,
    time: isAlone ? abbr : undefined,
    preview: isAlone ? below : undefined,
    line: line?.parentElement ?? undefined,
  };
}

/** Enough to see whether there is any. */
const SOME = 20;
/** Between preview and time there is a dot. */
const WORDS = /[\p{L}\p{N}\p{S}]/u;

/** Whatever people wrote has its direction from its first letter; where nothing has, all texts count. */
function findTexts(finder: Finder<InstagramSelectors>, row: HTMLElement): readonly HTMLElement[] {
  const directed = finder.all('directRowText', row).filter((text) => readText(text, SOME) !== '');
  if (directed.length > 0) return directed;
  return textsIn(row).flatMap(({ box, text }) => (box instanceof HTMLElement && WORDS.test(text) ? box : []));
}
