import type { CDPSession } from 'playwright-core';

/** One entry of a trace, as far as it is needed here. Times are in microseconds. */
interface TraceEvent {
  readonly name: string;
  /** Thread time: being descheduled does not count. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/**
 * Begins to record how long the browser is busy each time that it calls a function of a script. Longer work in a
 * microtask counts with the call that it follows.
 *
 * @param script part of the script's address
 * @returns what ends the recording and gives milliseconds of thread time, one entry a call
 */
export async function recordTasks(session: CDPSession, script: string): Promise<() => Promise<number[]>> {
  const events: TraceEvent[] = [];
  // Playwright types the entries of a trace as plain objects.
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => {
    session.on('Tracing.tracingComplete', () => resolve());
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'], excludedCategories: ['*'] },
  });
  return async () => {
    await session.send('Tracing.end');
    await complete;
    return events
      .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(script))
      .map(({ tdur = 0 }) => tdur / 1000);
  };
}
