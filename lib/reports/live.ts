import { type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

/** What a query last gave, or why it failed; both absent until it was answered for the first time. */
export interface Live<Value> {
  readonly value: ReadonlySignal<Value | undefined>;
  readonly failure: ReadonlySignal<unknown>;
}

/** Asks anew whenever what it read from the database changes, in whichever context, until `until` aborts. */
export function live<Value>(query: () => Promise<Value | undefined>, until: AbortSignal): Live<Value> {
  const value = signal<Value | undefined>(undefined);
  const failure = signal<unknown>(undefined);
  if (until.aborted) return { value, failure };
  const subscription = liveQuery(query).subscribe({
    next: (result) => {
      value.value = result;
      failure.value = undefined;
    },
    error: (error) => {
      console.error('Inlay: the database could not be read.', error);
      failure.value = error;
    },
  });
  until.addEventListener('abort', () => subscription.unsubscribe(), { once: true });
  return { value, failure };
}
