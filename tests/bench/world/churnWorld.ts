import { chatSelectors } from '../../../lib/platforms/x/chat/selectors';
import { xSelectors } from '../../../lib/platforms/x/selectors';
import type { Arm } from './arm';
import { badges, preactPerRow } from './badgeArms';
import { detector, readingDetector } from './detectors';
import { offerArms } from './offerArms';
import { bareObserver, none, pageParserTree, querySelectorAllPerBatch } from './peers';
import { createSightings } from './sightings';

/** As many as performance figures of such extensions were taken with. */
const ASKED_PER_BATCH = 12;

const sightings = createSightings();
const selectors = Object.values({ ...chatSelectors, ...xSelectors })
  .slice(0, ASKED_PER_BATCH)
  .map(({ primary }) => primary);

const arms: Readonly<Record<string, Arm>> = {
  none,
  bareObserver,
  querySelectorAll: querySelectorAllPerBatch(sightings, selectors),
  pageParserTree: pageParserTree(sightings),
  detector: detector(sightings),
  reading: readingDetector(sightings),
  badges: badges(sightings),
  preactPerRow: preactPerRow(sightings),
};

offerArms(arms, sightings);
