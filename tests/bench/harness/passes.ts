/** What one pass measured for each arm; in any unit that adds up. */
export type Pass<Arm extends string> = Readonly<Record<Arm, number>>;

/**
 * The order in which one pass runs its arms: there and back (ABBA for two), so that whatever drifts slowly, such
 * as the speed of a shared processor, weighs on each arm alike.
 */
export const palindrome = <Arm>(arms: readonly Arm[]): Arm[] => [...arms, ...arms.toReversed()];

/** One sample a pass: what the arm cost as a multiple of what the base cost. */
export const ratios = <Arm extends string>(passes: readonly Pass<Arm>[], arm: Arm, base: Arm): number[] =>
  passes.map((pass) => pass[arm] / pass[base]);

/** One sample a pass: what the arm adds to the floor as a multiple of what the peer adds to it. */
export const additionRatios = <Arm extends string>(
  passes: readonly Pass<Arm>[],
  arm: Arm,
  peer: Arm,
  floor: Arm,
): number[] => passes.map((pass) => (pass[arm] - pass[floor]) / (pass[peer] - pass[floor]));
