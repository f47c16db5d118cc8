import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { PlatformAdapter, Reading } from '../platforms/adapter';
import type { Finder } from '../platforms/finder';
import { isSameReading } from './sameReading';

interface ReaderOptions {
  readonly adapter: PlatformAdapter;
  readonly finder: Finder;
  readonly timeZone: string;
  /** Reading failed although an adapter must never throw. The page must not notice. */
  readonly onFailure: (error: unknown) => void;
}

export interface Reader {
  /** The last reading that differed from the one before it. */
  readonly reading: ReadonlySignal<Reading | undefined>;
  read(): Reading | undefined;
}

export function createReader({ adapter, finder, timeZone, onFailure }: ReaderOptions): Reader {
  const reading = signal<Reading | undefined>();

  return {
    reading,
    read() {
      try {
        const next = adapter.read(finder, { url: new URL(location.href), now: Date.now(), timeZone });
        if (!isSameReading(reading.peek(), next)) reading.value = next;
        return next;
      } catch (error) {
        onFailure(error);
        return undefined;
      }
    },
  };
}
