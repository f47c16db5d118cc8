import type { Random } from '../random';

/** A number of so many digits that is always the same for a text: 64-bit FNV-1a, without a leading zero. */
export function numberOf(text: string, digits: number): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of text) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  const tail = String(hash)
    .padStart(digits, '3')
    .slice(-(digits - 1));
  return `1${tail.padStart(digits - 1, '7')}`;
}

/** A person as Facebook numbers them. */
export const facebookIdOf = (handle: string): string => `1000${numberOf(`facebook ${handle}`, 11)}`;

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

const lettersFrom = (random: Random, count: number): string =>
  Array.from({ length: count }, () => LETTERS[random.between(0, LETTERS.length - 1)]).join('');

export const messageIdFrom = (random: Random): string => `mid.$cAAB${lettersFrom(random, 20)}`;
export const pfbidFrom = (random: Random): string => `pfbid02${lettersFrom(random, 56)}l`;
export const shortCodeFrom = (random: Random): string => `DV${lettersFrom(random, 9)}`;
/** An id of Business Suite for a thread of Instagram. */
export const instagramBusinessId = (threadId: string): string =>
  `3402823668417103${numberOf(`inbox ${threadId}`, 15)}${threadId.slice(0, 8)}`;
