import type { Finder } from '../../finder';
import type { InstagramSelectors } from '../selectors';
import { readFormer } from './formerItems';
import type { DirectItem, IsMoment, Transcript } from './items';
import { readWrapped } from './wrappedItems';

/** How the transcripts of the builds that live side by side are read, newest first; one that does not know its own gives nothing. */
const BUILDS = [readWrapped, readFormer] as const;

/** What stands in one piece, closest to the newest end of the longest such pieces: between pieces nobody knows what there is. */
export function readTranscript(
  finder: Finder<InstagramSelectors>,
  history: HTMLElement,
  isMoment: IsMoment,
): Transcript {
  for (const read of BUILDS) {
    const transcript = read(finder, history, isMoment);
    if (transcript !== undefined) return inOnePiece(transcript);
  }
  return { items: [], isAtNewestEnd: false };
}

function inOnePiece({ items, isAtNewestEnd }: Transcript): Transcript {
  const pieces: DirectItem[][] = [[]];
  for (const item of items) {
    if (item.isHole) pieces.push([]);
    else pieces.at(-1)?.push(item);
  }
  const length = (piece: readonly DirectItem[]): number => piece.filter(({ message }) => message).length;
  const longest = pieces.reduceRight((best, piece) => (length(piece) > length(best) ? piece : best));
  return { items: longest, isAtNewestEnd: isAtNewestEnd && longest === pieces.at(-1) };
}
