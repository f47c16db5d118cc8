import { createContext } from './context';
import type { BenchContext, Goal } from './goal';
import { goals } from './goals';
import { isMissed, type Measurement } from './harness/measurement';
import { tableOf } from './harness/table';
import { withinLimit } from './harness/timeLimit';
import { readOptions } from './options';

/** Milliseconds. The longest goal takes five minutes on a quiet machine. */
const LONGEST_GOAL = 40 * 60_000;

const measureOnce = (goal: Goal, context: BenchContext): Promise<Measurement[]> =>
  withinLimit(
    goal.measure(context),
    LONGEST_GOAL,
    `Goal ${goal.id} was not done after ${LONGEST_GOAL / 60_000} minutes. Try it alone, with nothing else running: npm run bench -- --only ${goal.id}`,
  );

/** A goal whose times were missed is measured once more: only what is missed twice is missed. */
async function measure(goal: Goal, context: BenchContext): Promise<Measurement[]> {
  console.log(`Goal ${goal.id}: ${goal.title} …`);
  const first = await measureOnce(goal, context);
  if (!isMissed(first)) return first;
  console.log(`${tableOf(first)}\nGoal ${goal.id} was missed: measuring it once more …`);
  return measureOnce(goal, context);
}

async function run(argv: readonly string[]): Promise<boolean> {
  const { only, isQuick } = readOptions(argv);
  const chosen = goals.filter(({ id }) => only === undefined || only.has(id));
  const unknown = [...(only ?? [])].filter((id) => !goals.some((goal) => goal.id === id));
  if (unknown.length > 0) {
    throw new RangeError(
      `No goal ${unknown.join(', ')}. There are: ${goals.map(({ id }) => id).join(', ')}.`,
    );
  }
  const context = createContext(isQuick);
  try {
    const measurements: Measurement[] = [];
    for (const goal of chosen) measurements.push(...(await measure(goal, context)));
    console.log(`\n${tableOf(measurements)}`);
    if (isQuick) console.log('\nA quick run: too short for its times to mean anything.');
    return !isMissed(isQuick ? measurements.filter(({ isExact }) => isExact) : measurements);
  } finally {
    await context.close();
  }
}

run(process.argv.slice(2)).then(
  (isGood) => {
    process.exitCode = isGood ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    // What still waits must not keep the run alive.
    process.exit(2);
  },
);
