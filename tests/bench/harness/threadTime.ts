import type { CDPSession } from 'playwright-core';

/** Processor time of the page's main thread in milliseconds: being descheduled does not count. */
export interface ThreadTime {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly task: number;
}

/** Makes `readThreadTime` count thread time rather than the clock on the wall. */
export const enableThreadTime = async (session: CDPSession): Promise<void> => {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
};

/** All that the page's main thread has spent since the page was made. */
export async function readThreadTime(session: CDPSession): Promise<ThreadTime> {
  const { metrics } = await session.send('Performance.getMetrics');
  const milliseconds = (name: string) => {
    const seconds = metrics.find((metric) => metric.name === name)?.value;
    if (seconds === undefined) throw new Error(`This browser does not tell ${name}.`);
    return seconds * 1000;
  };
  return {
    script: milliseconds('ScriptDuration'),
    style: milliseconds('RecalcStyleDuration'),
    layout: milliseconds('LayoutDuration'),
    task: milliseconds('TaskDuration'),
  };
}

export const NO_TIME: ThreadTime = { script: 0, style: 0, layout: 0, task: 0 };

const combine = (a: ThreadTime, b: ThreadTime, sign: 1 | -1): ThreadTime => ({
  script: a.script + sign * b.script,
  style: a.style + sign * b.style,
  layout: a.layout + sign * b.layout,
  task: a.task + sign * b.task,
});

export const sum = (a: ThreadTime, b: ThreadTime): ThreadTime => combine(a, b, 1);
export const since = (before: ThreadTime, after: ThreadTime): ThreadTime => combine(after, before, -1);
