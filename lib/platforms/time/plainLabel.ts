import { foldText } from '../../domain/foldText';

const DIGIT = /\p{Nd}/gu;

/**
 * A label of a page in the form in which it is compared with words: Latin digits, plain spaces, no marks of direction,
 * no difference of case.
 */
export const plainLabel = (label: string): string =>
  toLatinDigits(foldText(label)).replace(/\s+/g, ' ').trim();

/** "٣:٤٠" and "३:४०" are "3:40". */
export const toLatinDigits = (text: string): string =>
  text.replace(DIGIT, (digit) => (digit <= '9' ? digit : String(valueOfDigit(digit))));

/** Unicode keeps the ten digits of a script together, zero first. */
function valueOfDigit(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}
