import { createCaptureDiff } from '../../../lib/overlay/captureDiff';
import type { Arm } from './arm';
import { chatBadges } from './chatBadges';
import { readingDetector, watchReadings } from './detectors';
import { offerArms } from './offerArms';
import { none } from './peers';
import { offerRewriting } from './rewriting';
import { createSightings } from './sightings';

/** All that the content script does with a page before it draws: watching, reading, finding out what is new. */
const capturing: Arm = {
  start() {
    const diff = createCaptureDiff();
    return watchReadings(({ capture }) => {
      diff.newIn(capture, Date.now());
    });
  },
};

const sightings = createSightings();
offerArms({ none, reading: readingDetector(sightings), capturing, chatBadges }, sightings);
offerRewriting();
