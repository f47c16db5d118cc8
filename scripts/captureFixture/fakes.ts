/** Stand-ins for all that people wrote: as long as it was, the same for the same, and nothing of it. */
export interface Fakes {
  /** Signs that are neither letters nor digits stay, and so do ages and clocks (`2h`, `14:30`): readers know labels by them. */
  text(original: string): string;
}

const LATIN = 'abcdefghijklmnoprstuvyz';
const RIGHT_TO_LEFT = 'ابتثجحخدرزسشصضطعغفقكلمنهوي';
/** From so many digits on, a number is an id, in a text and in an attribute. */
const LONG_NUMBER = 5;
const SHORT_ID = 3;
/** Shorter words are too few to be told apart. */
const SHORT_WORD = 3;
const AGE_OR_CLOCK = /^\s*(?:\d{1,2}\s?\p{L}{1,3}\.?|\d{1,2}[:.]\d{2}(?:\s?[ap]m)?)\s*$/iu;
/** One letter before a number tells what kind of id it is. */
const WORD = /(?!\b[a-z]\d)\p{L}[\p{L}\p{M}]*/gu;
const NUMBER = /\d+/g;
/** Of a handle or an id: alone, a short number may be part of a longer one. */
const NUMBER_IN_PLACE = /((?<=[\p{L}_])\d{1,2}(?!\d)|(?<!\d)\d{1,2}(?=[\p{L}_]))|\d+/gu;

/** All that will be asked for. */
export interface Originals {
  readonly texts: readonly string[];
  /** Where shorter numbers are ids too. */
  readonly attributes: readonly string[];
}

/**
 * Ids keep their order, which tells on X what is older.
 *
 * @param random gives numbers from 0 up to 1
 */
export function createFakes({ texts, attributes }: Originals, random: () => number = Math.random): Fakes {
  const originals = [...texts, ...attributes];
  const ids = fakeIds([...numbersIn(texts, LONG_NUMBER), ...numbersIn(attributes, SHORT_ID)]);
  const words = new Map<string, string>();
  const taken = new Set(originals.flatMap((original) => original.toLowerCase().match(WORD) ?? []));

  const fakeWord = (word: string): string => {
    const letters = /\p{Script=Arabic}|\p{Script=Hebrew}/u.test(word) ? RIGHT_TO_LEFT : LATIN;
    const key = word.toLowerCase();
    const known = words.get(key);
    // Of some letters the small one is longer: such a word is made up once more.
    if (known?.length === word.length) return known;
    let fake = '';
    do {
      fake = Array.from({ length: word.length }, () => letters[Math.floor(random() * letters.length)]).join(
        '',
      );
    } while (taken.has(fake) && word.length >= SHORT_WORD);
    words.set(key, fake);
    taken.add(fake);
    return fake;
  };
  const madeUp = (original: string): string =>
    original
      .replaceAll(WORD, (word) => withCaseOf(word, fakeWord(word)))
      .replaceAll(NUMBER_IN_PLACE, (digits, glued) => glued ?? ids.get(digits) ?? '1'.repeat(digits.length))
      .replaceAll(/\p{Extended_Pictographic}/gu, (sign) => (sign.length === 2 ? '🙂' : '☺'));
  return { text: (original) => (AGE_OR_CLOCK.test(original) ? original : madeUp(original)) };
}

const numbersIn = (originals: readonly string[], shortest: number): string[] =>
  originals.flatMap((original) => original.match(NUMBER) ?? []).filter(({ length }) => length >= shortest);

/** By length and order: 10001, 10002 … */
function fakeIds(numbers: readonly string[]): ReadonlyMap<string, string> {
  const ordered = [...new Set(numbers)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const counts = new Map<number, number>();
  return new Map(
    ordered.map((digits) => {
      const count = (counts.get(digits.length) ?? 0) + 1;
      counts.set(digits.length, count);
      return [digits, `1${String(count).padStart(digits.length - 1, '0')}`];
    }),
  );
}

function withCaseOf(word: string, fake: string): string {
  const isUpper = word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
  if (isUpper) return fake.toUpperCase();
  const isCapital = word[0] !== word[0]?.toLowerCase();
  return isCapital ? `${fake[0]?.toUpperCase()}${fake.slice(1)}` : fake;
}
