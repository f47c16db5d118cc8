import type { Random } from '../year/times';

/** Invented words, as many and as unevenly used as those of a language with many endings; the first are the most common. */
const WORDS = 30_000;
const SYLLABLES = [
  ...[
    'ka',
    'sı',
    'şi',
    'İs',
    'ğe',
    'ra',
    'mı',
    'çö',
    'ül',
    'lar',
    'ler',
    'dan',
    'yor',
    'um',
    'Bu',
    'te',
    'ne',
    'ki',
  ],
  ...[
    'or',
    'der',
    'in',
    'ing',
    're',
    'pa',
    'cel',
    'to',
    'men',
    'ber',
    'kan',
    'nya',
    'sa',
    'tu',
    'de',
    'al',
    'ı',
    'i',
  ],
];

const vocabulary: readonly string[] = Array.from({ length: WORDS }, (_, index) => {
  let left = index;
  let word = '';
  do {
    word += SYLLABLES[left % SYLLABLES.length];
    left = Math.floor(left / SYLLABLES.length);
  } while (left > 0);
  return word;
});

/** What people say: words by Zipf's law. */
export function sentence(random: Random): string {
  const length = 4 + Math.floor(random() * 16);
  return Array.from({ length }, () => vocabulary[Math.floor(WORDS ** random()) - 1] ?? '').join(' ');
}
