import type { Arm } from './arm';
import type { Sightings } from './sightings';

/** Lets whoever drives the page switch between arms, of which one runs at a time. */
export function offerArms(arms: Readonly<Record<string, Arm>>, sightings: Sightings): void {
  let stop = () => {};
  globalThis.bench = {
    use(name) {
      stop();
      const arm = arms[name];
      if (arm === undefined) throw new Error(`There is no arm called ${name}.`);
      stop = arm.start();
    },
    takeSightings: sightings.take,
  };
}
