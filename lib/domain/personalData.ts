/** What in a text should not be said in public. Told by form and checksum, never by what it means. */
export const PERSONAL_KINDS = ['email', 'phone', 'iban', 'nationalId', 'card', 'orderNumber'] as const;
export type PersonalKind = (typeof PERSONAL_KINDS)[number];

export interface PersonalData {
  readonly kind: PersonalKind;
  /** Where it stands, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

interface Finder {
  readonly kind: PersonalKind;
  readonly pattern: RegExp;
  readonly isOne: (found: string) => boolean;
}

const digitsOf = (text: string): string => text.replaceAll(/\D/g, '');

/** Surer kinds first: what one of them holds no other looks at. */
const FINDERS: readonly Finder[] = [
  {
    kind: 'email',
    pattern: /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})*\.\p{L}{2,24}/gu,
    isOne: () => true,
  },
  { kind: 'iban', pattern: /\b[A-Z]{2}\d{2}(?:[ -]?[A-Z0-9]){11,30}\b/gi, isOne: isIban },
  {
    kind: 'card',
    pattern: /(?<![\d+])\d(?:[ -]?\d){12,18}(?![\d])/g,
    isOne: (found) => isLuhn(digitsOf(found)) && !/^(\d)\1+$/.test(digitsOf(found)),
  },
  {
    kind: 'nationalId',
    pattern: /(?<![\d+])[1-9]\d{10}(?!\d)/g,
    isOne: isTurkishId,
  },
  {
    kind: 'phone',
    pattern: /(?<![\d\p{L}])(?:\+|00)?\(?\d(?:[ ().\-/]{0,2}\d){8,14}(?!\d)/gu,
    isOne: isPhone,
  },
  {
    kind: 'orderNumber',
    pattern:
      /(?<![\p{L}\p{N}@./])(?=[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d[A-Z0-9-]*\d)#?(?:[A-Z]{1,5}-?)?\d[A-Z0-9-]{5,18}(?![\p{L}\p{N}])/gu,
    isOne: isOrderNumber,
  },
];

/** Everything personal in a text, from its beginning to its end, none overlapping another. */
export function findPersonalData(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (const { kind, pattern, isOne } of FINDERS) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length];
      const isTaken = found.some((other) => from < other.to && other.from < to);
      if (!isTaken && isOne(match[0])) found.push({ kind, from, to });
    }
  }
  return found.sort((one, other) => one.from - other.from);
}

/** ISO 13616: the rest by 97 of the rearranged digits is 1. */
function isIban(found: string): boolean {
  const plain = found.replaceAll(/[ -]/g, '').toUpperCase();
  if (plain.length < 15 || plain.length > 34) return false;
  let rest = 0;
  for (const character of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(character, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/** The check digit of cards (Luhn, ISO/IEC 7812-1). */
export function isLuhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const doubled = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}

/** Turkish identity number: eleven digits, the last two of which are checks of those before. */
function isTurkishId(found: string): boolean {
  const digits = [...found].map(Number);
  const sum = (places: readonly number[]) => places.reduce((total, place) => total + (digits[place] ?? 0), 0);
  const tenth = (((sum([0, 2, 4, 6, 8]) * 7 - sum([1, 3, 5, 7])) % 10) + 10) % 10;
  return digits[9] === tenth && digits[10] === sum([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]) % 10;
}

/** With a country or trunk prefix, or grouped as numbers of phones are; ten to fifteen digits (ITU-T E.164). */
function isPhone(found: string): boolean {
  const digits = digitsOf(found);
  if (digits.length < 9 || digits.length > 15 || /^(\d)\1+$/.test(digits)) return false;
  // A date with a time, or a range of years.
  if (/^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}\b/.test(found)) return false;
  return /^(?:\+|00|\(?0)/.test(found) || (/[ ()-]/.test(found) && digits.length >= 10);
}

/** Long enough to be looked up, and neither a date, an amount nor a year. */
function isOrderNumber(found: string): boolean {
  return digitsOf(found).length >= 6 && !/^\d{1,4}-\d{1,2}-\d{1,4}$/.test(found) && !/^(\d)\1+$/.test(found);
}
