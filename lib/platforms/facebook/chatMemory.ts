import { createDirections, type Directions } from '../chats/directions';
import { createDrawn, type Drawn } from '../chats/drawn';
import { createLabelSight, type LabelSight } from '../chats/labelSight';
import { createSightings, type Sightings } from '../chats/sightings';
import { type BoundRows, createBoundRows } from '../rows/boundRows';
import type { KeepRows } from '../rows/keptRows';
import { createOwnPrefixes, type OwnPrefixes } from '../rows/ownPrefixes';
import { createRowMemory, type RowMemory } from '../rows/rowMemory';
import { createRowTextMemory, type RowTextMemory } from '../rows/rowTextMemory';
import { createRowTimes, type RowTimes } from '../rows/rowTimes';
import { createMetaLabels } from '../time/metaLabels';
import type { TimeLabelsFor } from '../time/timeLabels';
import type { InboxEntries } from './inbox/items';
import type { InboxRow } from './inbox/rows';

/** What a tab has learned of private conversations, in whichever of the two inboxes. */
export interface ChatMemory {
  readonly drawn: Drawn;
  readonly directions: Directions;
  readonly rowTexts: RowTextMemory;
  readonly inboxRows: RowMemory<InboxRow>;
  readonly inboxEntries: RowMemory<InboxEntries>;
  readonly rowTimes: RowTimes;
  readonly boundRows: BoundRows;
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly labelsFor: TimeLabelsFor;
  prefixesFor(pageLanguage: string | null | undefined): OwnPrefixes;
}

/** @param keepRows see `createBoundRows` */
export function createChatMemory(keepRows?: KeepRows): ChatMemory {
  const prefixes = new Map<string | null | undefined, OwnPrefixes>();
  return {
    drawn: createDrawn(),
    directions: createDirections(),
    rowTexts: createRowTextMemory(),
    inboxRows: createRowMemory(),
    inboxEntries: createRowMemory(),
    rowTimes: createRowTimes(),
    boundRows: createBoundRows(keepRows),
    sight: createLabelSight(),
    sightings: createSightings(),
    labelsFor: createMetaLabels(),
    prefixesFor(pageLanguage) {
      const made = prefixes.get(pageLanguage) ?? createOwnPrefixes(pageLanguage);
      prefixes.set(pageLanguage, made);
      return made;
    },
  };
}
