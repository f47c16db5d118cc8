import type { Rating } from './event';
import { RATINGS } from './event';
import { foldText } from './foldText';

/**
 * The rating that a message gives as an answer to a survey, such as "5", "5/5", "⭐⭐⭐⭐", "4 yıldız" or "bintang 5"; to be
 * confirmed by a person. Undefined as soon as there is anything more, so that "I ordered 5" is none.
 */
export function recognizeRating(text: string): Rating | undefined {
  const said = text.slice(0, LONGEST_LOOKED_AT + 1).trim();
  if (said === '' || said.length > LONGEST_LOOKED_AT) return undefined;
  return ratingOf(countStars(said) ?? numberIn(said));
}

/** No rating is longer, and a message can be megabytes. */
const LONGEST_LOOKED_AT = 60;

const ratingOf = (value: number | undefined): Rating | undefined =>
  RATINGS.find((rating) => rating === value);

/** Filled stars alone, perhaps with empty ones after them. */
function countStars(said: string): number | undefined {
  const stars = said.replace(VARIATION_OR_SPACE, '');
  const [, filled, empty] = STARS.exec(stars) ?? [];
  if (filled === undefined || empty === undefined) return undefined;
  const count = [...filled].length;
  return empty === '' || count + [...empty].length === RATINGS.length ? count : undefined;
}

const VARIATION_OR_SPACE = /[\uFE0E\uFE0F\s]/gu;
const STARS = /^([⭐★🌟]{1,5})([☆✩]{0,4})$/u;

function numberIn(said: string): number | undefined {
  const folded = foldText(said).replace(ENDING, '').trim();
  const [, before, ofFive, word] = NUMBER.exec(folded) ?? [];
  const value = before ?? ofFive ?? word;
  if (value !== undefined) return Number.isNaN(Number(value)) ? WORDS.get(value) : Number(value);
  return WORDS.get(folded);
}

/** What people put after it: marks, thanks in emoji, the keycap of an emoji digit. */
const ENDING = /(?:[.!,\s]|\p{Extended_Pictographic}|\p{Emoji_Modifier})+$/u;

const COUNTS = '[1-5]|one|two|three|four|five|bir|iki|uc|dort|bes|satu|dua|tiga|empat|lima';
const UNITS = 'stars?|points?|yildiz|puan|bintang|poin|nilai|skor|rating|score';
/** "4 yıldız", "bintang 5", "5/5", "5 of 5", "5 üzerinden 5" (five out of five), "rating: 4". */
const NUMBER = new RegExp(
  `^(?:(${COUNTS}) ?(?:${UNITS})|(${COUNTS}) ?(?:/|of|out of|dari) ?(?:5|five|lima)(?: ?(?:${UNITS}))?|(?:5 (?:uzerinden|ustunden) |(?:${UNITS}) ?:? ?)(${COUNTS}))$`,
);

const WORDS: ReadonlyMap<string, number> = new Map(
  [
    ['1', 'one', 'bir', 'satu'],
    ['2', 'two', 'iki', 'dua'],
    ['3', 'three', 'uc', 'tiga'],
    ['4', 'four', 'dort', 'empat'],
    ['5', 'five', 'bes', 'lima'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);
