import { type DurationMs, type EpochMs, SECOND } from '../../domain/units';
import type { TimeLabels } from '../time/timeLabels';
import { type RowTexts, readRowTexts } from './rowTexts';

/**
 * Reads the texts of rows, and remembers for a moment what it read: while a list is flung past, all its rows are looked
 * at with every frame and only one of them is new.
 */
export interface RowTextMemory {
  read(row: HTMLElement, labels: TimeLabels, now: EpochMs): RowTexts | undefined;
}

interface Remembered {
  readonly texts: RowTexts;
  /** All that stands in the row: far cheaper to compare than to take apart. */
  readonly whole: string | null;
  readonly labels: TimeLabels;
  readonly readAt: EpochMs;
}

/** Emoji can be pictures, which do not show in the text as a whole: every fourth look at a quiet page reads anew. */
const REMEMBERED_TIME: DurationMs = 1.9 * SECOND;

export function createRowTextMemory(): RowTextMemory {
  const remembered = new WeakMap<HTMLElement, Remembered>();

  return {
    read(row, labels, now) {
      const known = remembered.get(row);
      const whole = row.textContent;
      const isFresh = known !== undefined && now >= known.readAt && now - known.readAt < REMEMBERED_TIME;
      const isSame = isFresh && known.whole === whole && known.labels === labels;
      if (isSame && isInPage(known.texts)) return known.texts;

      const texts = readRowTexts(row, labels);
      if (texts !== undefined) remembered.set(row, { texts, whole, labels, readAt: now });
      return texts;
    },
  };
}

const isInPage = ({ titleBox, labelBox, previewBox }: RowTexts): boolean =>
  [titleBox, labelBox, previewBox].every((box) => box?.isConnected !== false);
