import { expect, test } from 'vitest';
import { extendPack } from '../../../../lib/domain/triage/extendPack';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { createTriage } from '../../../../lib/domain/triage/triage';

const extended = createTriage({
  ...PACKS,
  en: extendPack(PACKS.en, {
    tone: [{ weight: -3, words: 'wonky, sick' }],
    topics: { technical: 'wonky' },
    without: 'crash*, crashes, crashed, crashing, crash',
  }),
});
const plain = createTriage(PACKS);
const reasons = (triage: typeof plain, text: string) => triage(text).reasons.map(({ id }) => id);

test('words of the user count like those of the pack', () => {
  expect(reasons(plain, 'the hinge is wonky')).not.toContain('technical');
  expect(reasons(extended, 'the hinge is wonky')).toEqual(expect.arrayContaining(['technical', 'unhappy']));
});

test('words the user took away do not count', () => {
  expect(reasons(plain, 'a crash course in knitting')).toContain('unhappy');
  expect(reasons(extended, 'a crash course in knitting')).toEqual(['written']);
});
