/**
 * A text in the form in which texts are compared: without marks, invisible characters or difference of case, and
 * with one letter i and one sigma. So "İstanbul", "ISTANBUL" and "ıstanbul" are equal, as they are to those who type in
 * a hurry.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS_AND_INVISIBLE, '')
    .toLowerCase()
    .replaceAll('ı', 'i')
    .replaceAll('ς', 'σ');

const MARKS_AND_INVISIBLE = /[\p{M}\p{Cf}]/gu;
