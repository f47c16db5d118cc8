import type { Goal } from '../goal';
import { badgeMemory } from './badgeMemory';
import { badgeMount } from './badgeMount';
import { badgesOnEveryRow } from './badgesOnEveryRow';
import { capturing } from './capturing';
import { detectorCorrectness } from './detectorCorrectness';
import { detectorCost } from './detectorCost';
import { disk } from './disk';
import { idle } from './idle';
import { messageSearch } from './messageSearch';
import { pageHeap } from './pageHeap';
import { pickerPaint } from './pickerPaint';
import { popupPaint } from './popupPaint';
import { posting } from './posting';
import { recapture } from './recapture';
import { replySearch } from './replySearch';
import { reports } from './reports';
import { rescoring } from './rescoring';
import { rewriting } from './rewriting';
import { sizes } from './sizes';
import { survival } from './survival';
import { timers } from './timers';
import { writing } from './writing';

export const goals: readonly Goal[] = [
  detectorCost,
  detectorCorrectness,
  badgesOnEveryRow,
  badgeMount,
  badgeMemory,
  survival,
  timers,
  capturing,
  rescoring,
  rewriting,
  recapture,
  replySearch,
  posting,
  sizes,
  idle,
  writing,
  reports,
  messageSearch,
  disk,
  popupPaint,
  pickerPaint,
  pageHeap,
];
