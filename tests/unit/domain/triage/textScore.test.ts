import { describe, expect, test } from 'vitest';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { createTriage } from '../../../../lib/domain/triage/triage';
import type { Language } from '../../../../lib/domain/vocabulary';
import { english } from './sentences/en';
import { indonesian } from './sentences/id';
import type { Sentences } from './sentences/sentence';
import { turkish } from './sentences/tr';

const triage = createTriage(PACKS);
const known = new Map<string, number>();
function points(text: string): number {
  const found = known.get(text) ?? triage(text).points;
  known.set(text, found);
  return found;
}

const LISTS: readonly (readonly [Language, Sentences])[] = [
  ['en', english],
  ['tr', turkish],
  ['id', indonesian],
];

const every = ({ severe, negative, neutral, positive }: Sentences): string[] => [
  ...severe,
  ...negative,
  ...neutral,
  ...positive,
];

/** The chance that one of these has more points than one of those; the area under the ROC curve. */
function outranking(these: readonly string[], those: readonly string[]): number {
  const wins = these.flatMap((one) => those.map((other) => (Math.sign(points(one) - points(other)) + 1) / 2));
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

describe.each(LISTS)('sixty sentences in %s', (language, sentences) => {
  test('are sixty, twelve of them severe', () => {
    expect(every(sentences)).toHaveLength(60);
    expect(sentences.severe).toHaveLength(12);
  });

  test('the unhappy ones come before the others', () => {
    const unhappy = [...sentences.severe, ...sentences.negative];
    expect(outranking(unhappy, [...sentences.neutral, ...sentences.positive])).toBeGreaterThan(0.95);
  });

  test('of what is lost, cancelled or damaged, at least 60 % are among the first fifth', () => {
    const first = every(sentences)
      .sort((one, other) => points(other) - points(one))
      .slice(0, 12);
    const found = sentences.severe.filter((text) => first.includes(text));
    expect(found.length / 12).toBeGreaterThanOrEqual(0.6);
  });

  test('are known to be in it, or not claimed to be in any', () => {
    const told = every(sentences).map((text) => triage(text).language);
    expect(told.filter((each) => each !== language && each !== 'unknown')).toEqual([]);
    expect(told.filter((each) => each === 'unknown').length / 60).toBeLessThanOrEqual(0.15);
  });
});
