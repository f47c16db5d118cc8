import { CUSTOMERS } from './people';
import { createRandom } from './random';
import { ARRIVALS } from './stories';

/** A post that somebody is about to write. */
export interface Arrival {
  /** Handle of who writes. */
  readonly author: string;
  readonly text: string;
  readonly language: string;
  /** Id of the post it replies to. */
  readonly repliesTo?: string;
  readonly quotes?: string;
  readonly hasPhoto?: boolean;
  /** Epoch milliseconds; now, when left out. */
  readonly sentAt?: number;
}

/** The customers who write while one watches: endless, the same for the same seed. */
export function* scriptedArrivals(seed: number): Generator<Arrival, never> {
  const random = createRandom(seed ^ 0x5eed);
  for (let index = 0; ; index += 1) {
    const { language, text, hasPhoto = false } = ARRIVALS[index % ARRIVALS.length] ?? ARRIVALS[0];
    const customers = CUSTOMERS[language];
    const customer = customers[(index + random.between(0, 2)) % customers.length] ?? customers[0];
    yield {
      author: customer.handle,
      text: text.replace('{order}', String(random.between(10_000, 99_999))),
      language,
      hasPhoto,
    };
  }
}
