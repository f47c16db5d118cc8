import type { Goal } from '../goal';
import { badgesOnEveryRow } from './badgesOnEveryRow';
import { capturing } from './capturing';
import { detectorCorrectness } from './detectorCorrectness';
import { detectorCost } from './detectorCost';
import { idle } from './idle';
import { recapture } from './recapture';
import { rewriting } from './rewriting';
import { sizes } from './sizes';

export const goals: readonly Goal[] = [
  detectorCost,
  detectorCorrectness,
  badgesOnEveryRow,
  capturing,
  rewriting,
  recapture,
  sizes,
  idle,
];
