import type { Arm } from './arm';
import { bareObserver, none, pageParserTree, querySelectorAllPerBatch } from './peers';
import { createSightings } from './sightings';

const sightings = createSightings();

const arms: Readonly<Record<string, Arm>> = {
  none,
  bare: bareObserver,
  querySelectorAll: querySelectorAllPerBatch(sightings, []),
  pageParserTree: pageParserTree(sightings),
};

let stop = () => {};

globalThis.bench = {
  use(name) {
    stop();
    const arm = arms[name];
    if (arm === undefined) throw new Error(`There is no arm called ${name}.`);
    stop = arm.start();
  },
  takeSightings: () => sightings.take(),
};
