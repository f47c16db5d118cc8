import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { liveQuery } from 'dexie';

/** What a query last gave, or why it failed; both absent until it was answered for the first time. */
export interface Live<Value> {
  readonly value: ReadonlySignal<Value | undefined>;
  readonly failure: ReadonlySignal<unknown>;
}

type Query<Value> = () => Promise<Value | undefined>;

/** Asks anew whenever what it read from the database changes, in whichever context, until `until` aborts. */
export const live = <Value>(query: Query<Value>, until: AbortSignal): Live<Value> =>
  liveOf(signal(query), until);

/** The same for a query that changes: what the former one gave stays until the new one is answered. */
export function liveOf<Value>(query: ReadonlySignal<Query<Value>>, until: AbortSignal): Live<Value> {
  const value = signal<Value | undefined>(undefined);
  const failure = signal<unknown>(undefined);
  if (until.aborted) return { value, failure };
  const stop = effect(() => {
    const subscription = liveQuery(query.value).subscribe({
      next: (result) => {
        value.value = result;
        failure.value = undefined;
      },
      error: (error) => {
        console.error('Inlay: the database could not be read.', error);
        failure.value = error;
      },
    });
    return () => subscription.unsubscribe();
  });
  until.addEventListener('abort', stop, { once: true });
  return { value, failure };
}
