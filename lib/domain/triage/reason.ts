import type { DurationMs } from '../units';
import { PROBLEMS, SERIOUS, THREATS } from './topics';

/** Why something can have points; the catalogues say it in words, see `lib/i18n/catalogues/triage`. */
export const REASONS = [
  ...THREATS,
  ...SERIOUS,
  ...PROBLEMS,
  'written',
  'urgent',
  'unhappy',
  'content',
  'question',
  'insistence',
  'courtesy',
  'waiting',
  'public',
  'contactTag',
  'repeated',
  'limit',
] as const;
export type ReasonId = (typeof REASONS)[number];

export interface Reason {
  readonly id: ReasonId;
  /** Its share, a whole number; below 0 where it speaks for waiting. */
  readonly points: number;
  /** The words of the message that say so, as they were written. */
  readonly words: readonly string[];
  /** Of a wait: how much of how much has passed, by the hours in which somebody is there. */
  readonly wait?: { readonly elapsedTime: DurationMs; readonly target: DurationMs };
}
