import type { Goal } from '../goal';
import { badgeMemory } from './badgeMemory';
import { badgeMount } from './badgeMount';
import { badgesOnEveryRow } from './badgesOnEveryRow';
import { capturing } from './capturing';
import { detectorCorrectness } from './detectorCorrectness';
import { detectorCost } from './detectorCost';
import { idle } from './idle';
import { posting } from './posting';
import { recapture } from './recapture';
import { rewriting } from './rewriting';
import { sizes } from './sizes';
import { survival } from './survival';
import { timers } from './timers';

export const goals: readonly Goal[] = [
  detectorCost,
  detectorCorrectness,
  badgesOnEveryRow,
  badgeMount,
  badgeMemory,
  survival,
  timers,
  capturing,
  rewriting,
  recapture,
  posting,
  sizes,
  idle,
];
