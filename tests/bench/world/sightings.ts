import type { Sighting } from './arm';

const TIME = 'a[href*="/status/"] > time';

/** The bookkeeping that is the same for every detector: which row an element is, and in which frame it was seen. */
export function createSightings() {
  let sightings: Sighting[] = [];
  const currentFrame = () => Number(document.documentElement.getAttribute('data-frame'));

  return {
    note(id: string) {
      sightings.push({ id, frame: currentFrame() });
    },
    /** Last part of the address of the post, read as simply as can be. */
    idOf(row: Element): string | undefined {
      return row.querySelector(TIME)?.parentElement?.getAttribute('href')?.split('/').at(-1);
    },
    take(): Sighting[] {
      const taken = sightings;
      sightings = [];
      return taken;
    },
  };
}

export type Sightings = ReturnType<typeof createSightings>;
