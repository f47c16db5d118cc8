import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../../../lib/domain/foldText';
import {
  packSegment,
  unpackSegments,
  type WordsByConversation,
  whereSaid,
} from '../../../../lib/storage/search/searchSegment';
import { wordsIn } from '../../../../lib/storage/search/wordsIn';

const word = fc.stringMatching(/^[abi]{1,4}$/);
const said: fc.Arbitrary<WordsByConversation> = fc
  .dictionary(fc.stringMatching(/^c[0-9]{1,2}$/), fc.array(word, { maxLength: 6 }))
  .map((words) => new Map(Object.entries(words).map(([id, own]) => [id, new Set(own)])));

describe('words that are packed for the search', () => {
  test('come out as they went in', () => {
    fc.assert(
      fc.property(said, (words) => {
        expect(unpackSegments([packSegment('1', words)])).toEqual(words);
      }),
    );
  });

  test('of several segments come out together', () => {
    const one = packSegment('1', new Map([['c1', new Set(['kargo'])]]));
    const other = packSegment('2', new Map([['c1', new Set(['iade'])]]));
    expect(unpackSegments([one, other])).toEqual(new Map([['c1', new Set(['kargo', 'iade'])]]));
  });

  test('are found by any part of them, and by nothing else', () => {
    fc.assert(
      fc.property(said, word, (words, part) => {
        const holding = [...words].filter(([, own]) => [...own].some((each) => each.includes(part)));
        expect(whereSaid(packSegment('1', words), part)).toEqual(new Set(holding.map(([id]) => id)));
      }),
    );
  });
});

describe('the words of a text', () => {
  test.each([
    ["İSTANBUL'da #kargo-nerede?", ['istanbul', 'da', 'kargo', 'nerede']],
    ['teşekkürler 🙏🙏', ['tesekkurler', '🙏', '🙏']],
    ['…!?', []],
  ])('%s', (text, words) => expect(wordsIn(foldText(text))).toEqual(words));

  test('hold whatever stands in a word of it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldText(text);
        const sought = folded.slice(from, from + length);
        const isSplit = [...sought].some((letter) => /\p{Cs}/u.test(letter));
        if (isSplit) return;
        const words = wordsIn(folded);
        for (const part of wordsIn(sought)) expect(words.some((each) => each.includes(part))).toBe(true);
      }),
    );
  });
});
