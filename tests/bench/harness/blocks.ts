import { palindrome } from './passes';
import { NO_TIME, since, sum, type ThreadTime } from './threadTime';

export interface BlockDriver<Arm extends string> {
  /** Switches to an arm and lets the page settle with it. */
  use(arm: Arm): Promise<void>;
  /** Does one block of the page's own work: the same work every time. */
  work(): Promise<void>;
  read(): Promise<ThreadTime>;
}

export type TimedPass<Arm extends string> = Readonly<Record<Arm, ThreadTime>>;

/** One pass: every arm there and back, its two blocks added up. */
async function runPass<Arm extends string>(
  driver: BlockDriver<Arm>,
  arms: readonly Arm[],
): Promise<TimedPass<Arm>> {
  const times = new Map<Arm, ThreadTime>();
  for (const arm of palindrome(arms)) {
    await driver.use(arm);
    const before = await driver.read();
    await driver.work();
    const spent = since(before, await driver.read());
    times.set(arm, sum(times.get(arm) ?? NO_TIME, spent));
  }
  return Object.fromEntries(times) as TimedPass<Arm>;
}

/** So many passes in one page, after one that only warms it up. */
export async function runPasses<Arm extends string>(
  driver: BlockDriver<Arm>,
  arms: readonly Arm[],
  count: number,
): Promise<TimedPass<Arm>[]> {
  await runPass(driver, arms);
  const passes: TimedPass<Arm>[] = [];
  for (let pass = 0; pass < count; pass += 1) passes.push(await runPass(driver, arms));
  return passes;
}

/** The passes as plain numbers, for ratios. */
export const costs = <Arm extends string>(
  passes: readonly TimedPass<Arm>[],
  cost: (time: ThreadTime) => number,
): Record<Arm, number>[] =>
  passes.map(
    (pass) =>
      Object.fromEntries(Object.entries<ThreadTime>(pass).map(([arm, time]) => [arm, cost(time)])) as Record<
        Arm,
        number
      >,
  );
