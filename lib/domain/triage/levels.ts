import type { Priority } from '../vocabulary';

/** Points from which on a priority holds, highest first. */
const LEVELS: readonly (readonly [Priority, number])[] = [
  ['urgent', 70],
  ['high', 45],
  ['medium', 20],
];

export const LEVEL_POINTS: readonly number[] = LEVELS.map(([, least]) => least);

export const MOST_POINTS = 100;

/** What a conversation is raised to that waits longer than was promised. */
export const LEAST_WHEN_BREACHED: Priority = 'high';

/** @param points 0 to 100 */
export const levelOf = (points: number): Priority =>
  LEVELS.find(([, least]) => points >= least)?.[0] ?? 'low';
