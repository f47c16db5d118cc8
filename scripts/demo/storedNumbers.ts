import type { Page } from 'playwright-core';
import type { Episode } from '../../lib/domain/episode';
import { channelsAnswered, firstResponseTimes } from '../../lib/domain/responseTimes';
import type { DurationStatistics } from '../../lib/domain/statistics';
import type { Channel } from '../../lib/domain/vocabulary';

export interface StoredNumbers {
  readonly conversations: number;
  readonly messages: number;
  /** Milliseconds, of all first responses that were seen. */
  readonly firstResponseTime: Readonly<Partial<Record<Channel, DurationStatistics>>>;
}

/** What the extension has stored, counted in its own database. @param page any page of the extension */
export async function readStoredNumbers(page: Page): Promise<StoredNumbers> {
  const episodes = await readAll<Episode>(page, 'episodes');
  const filter = { period: { from: 0, to: Number.POSITIVE_INFINITY } };
  return {
    conversations: (await readAll(page, 'conversations')).length,
    messages: (await readAll(page, 'messages')).length,
    firstResponseTime: Object.fromEntries(
      channelsAnswered(episodes, filter).map((channel) => [
        channel,
        firstResponseTimes(episodes, { ...filter, channel }),
      ]),
    ),
  };
}

/** All entries of a store. No function in here may have a name: the compiler would mark it by a helper that pages lack. */
const readAll = <Entry>(page: Page, store: string): Promise<readonly Entry[]> =>
  page.evaluate(
    (name) =>
      new Promise<readonly Entry[]>((resolve, reject) => {
        const opening = indexedDB.open('inlay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onerror = () => reject(reading.error);
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
        };
      }),
    store,
  );
