import type { EpochMs } from '../../domain/units';
import type { TimeLabels } from '../time/timeLabels';
import { createRowMemory } from './rowMemory';
import { type RowTexts, readRowTexts } from './rowTexts';

/** Reads the texts of rows, and remembers them for a moment. */
export interface RowTextMemory {
  read(row: HTMLElement, labels: TimeLabels, now: EpochMs): RowTexts | undefined;
}

export function createRowTextMemory(): RowTextMemory {
  const memory = createRowMemory<RowTexts>();
  return {
    read: (element, labels, now) =>
      memory.read({
        element,
        basis: [labels],
        now,
        read: () => readRowTexts(element, labels),
        isUnchanged: isInPage,
      }),
  };
}

const isInPage = ({ titleBox, labelBox, previewBox }: RowTexts): boolean =>
  [titleBox, labelBox, previewBox].every((box) => box?.isConnected !== false);
