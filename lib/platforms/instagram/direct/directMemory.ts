import { createDirections, type Directions } from '../../chats/directions';
import { createDrawn, type Drawn } from '../../chats/drawn';
import { createLabelSight, type LabelSight } from '../../chats/labelSight';
import { createSightings, type Sightings } from '../../chats/sightings';
import { type BoundRows, createBoundRows } from '../../rows/boundRows';
import type { KeepRows } from '../../rows/keptRows';
import { createOwnPrefixes, type OwnPrefixes } from '../../rows/ownPrefixes';
import { createRowMemory, type RowMemory } from '../../rows/rowMemory';
import { createRowTimes, type RowTimes } from '../../rows/rowTimes';
import { createMetaLabels } from '../../time/metaLabels';
import type { TimeLabelsFor } from '../../time/timeLabels';
import type { DirectRow } from './rows';

/** What a tab has learned of private conversations. */
export interface DirectMemory {
  readonly drawn: Drawn;
  readonly directions: Directions;
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly rows: RowMemory<DirectRow>;
  readonly rowTimes: RowTimes;
  readonly boundRows: BoundRows;
  readonly labelsFor: TimeLabelsFor;
  prefixesFor(pageLanguage: string | null | undefined): OwnPrefixes;
}

/** @param keepRows see `createBoundRows` */
export function createDirectMemory(keepRows?: KeepRows): DirectMemory {
  const prefixes = new Map<string | null | undefined, OwnPrefixes>();
  return {
    drawn: createDrawn(),
    directions: createDirections(),
    sight: createLabelSight(),
    sightings: createSightings(),
    rows: createRowMemory(),
    rowTimes: createRowTimes(),
    boundRows: createBoundRows(keepRows),
    labelsFor: createMetaLabels(),
    prefixesFor(pageLanguage) {
      const made = prefixes.get(pageLanguage) ?? createOwnPrefixes(pageLanguage);
      prefixes.set(pageLanguage, made);
      return made;
    },
  };
}
