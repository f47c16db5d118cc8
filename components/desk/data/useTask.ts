import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { DataError, type DataFault, type Running } from './dataActions';

/** How a task stands. */
export type TaskState =
  | { readonly type: 'idle' | 'done' | 'stopped' }
  | { readonly type: 'working'; readonly share: number }
  | { readonly type: 'failed'; readonly fault: DataFault };

export interface Task {
  readonly state: ReadonlySignal<TaskState>;
  /** Begins; what goes wrong is told by the state. Resolves to what the work gave; to undefined when it was not done. */
  readonly run: <Result>(work: (running: Running) => Promise<Result>) => Promise<Result | undefined>;
  readonly stop: () => void;
  /** Forgets how it went. */
  readonly reset: () => void;
}

/** Something that takes a while, one at a time; it is cancelled when the page goes on to something else. */
export function useTask(): Task {
  const state = useSignal<TaskState>({ type: 'idle' });
  const cancel = useRef<AbortController | undefined>(undefined);

  useEffect(() => () => cancel.current?.abort(), []);

  const run: Task['run'] = async (work) => {
    cancel.current?.abort();
    const own = new AbortController();
    cancel.current = own;
    const tell = (next: TaskState): void => {
      if (cancel.current === own) state.value = next;
    };
    tell({ type: 'working', share: 0 });
    try {
      const result = await work({
        until: own.signal,
        onProgress: (share) => tell({ type: 'working', share }),
      });
      tell({ type: 'done' });
      return result;
    } catch (error) {
      if (own.signal.aborted) tell({ type: 'stopped' });
      else {
        console.error('Inlay:', error);
        tell({ type: 'failed', fault: error instanceof DataError ? error.fault : { type: 'failed' } });
      }
      return undefined;
    }
  };
  return {
    state,
    run,
    stop: () => cancel.current?.abort(),
    reset: () => {
      state.value = { type: 'idle' };
    },
  };
}
