import { createRowTextMemory, type RowTextMemory } from '../rows/rowTextMemory';
import { createRowTimes, type RowTimes } from '../rows/rowTimes';
import type { TimeLabelsFor } from '../time/timeLabels';
import { createDirections, type Directions } from './directions';
import { createDrawn, type Drawn } from './drawn';
import { createFacebookLabels } from './facebookLabels';
import { type BoundRows, createBoundRows } from './inbox/boundRows';
import { createLabelSight, type LabelSight } from './labelSight';
import { createOwnPrefixes, type OwnPrefixes } from './ownPrefixes';
import { createSightings, type Sightings } from './sightings';

/** What a tab has learned of private conversations, in whichever of the two inboxes. */
export interface ChatMemory {
  readonly drawn: Drawn;
  readonly directions: Directions;
  readonly rowTexts: RowTextMemory;
  readonly rowTimes: RowTimes;
  readonly boundRows: BoundRows;
  readonly sight: LabelSight;
  readonly sightings: Sightings;
  readonly labelsFor: TimeLabelsFor;
  prefixesFor(pageLanguage: string | null | undefined): OwnPrefixes;
}

export function createChatMemory(): ChatMemory {
  const prefixes = new Map<string | null | undefined, OwnPrefixes>();
  return {
    drawn: createDrawn(),
    directions: createDirections(),
    rowTexts: createRowTextMemory(),
    rowTimes: createRowTimes(),
    boundRows: createBoundRows(),
    sight: createLabelSight(),
    sightings: createSightings(),
    labelsFor: createFacebookLabels(),
    prefixesFor(pageLanguage) {
      const made = prefixes.get(pageLanguage) ?? createOwnPrefixes(pageLanguage);
      prefixes.set(pageLanguage, made);
      return made;
    },
  };
}
