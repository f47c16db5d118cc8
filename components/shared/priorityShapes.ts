import type { Priority } from '../../lib/domain/vocabulary';

/**
 * The symbol of each priority, as the path of a line drawing in a square of 24: the same wherever a priority is
 * shown, and to be told without colour. Drawn after Lucide 1.62 (ISC licence, Copyright (c) 2026 Lucide Icons and
 * Contributors).
 */
export const PRIORITY_SHAPES: Readonly<Record<Priority, string>> = {
  none: '',
  low: 'm6 9 6 6 6-6',
  medium: 'M5 9h14M5 15h14',
  high: 'm18 15-6-6-6 6',
  urgent: 'm17 11-5-5-5 5M17 18l-5-5-5 5',
};
