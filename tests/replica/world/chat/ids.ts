import type { Random } from '../random';

/** A user id that looks like X's and is always the same for a handle: 64-bit FNV-1a, cut to 17 digits. */
export function userIdOf(handle: string): string {
  let hash = 0xcbf29ce484222325n;
  for (const letter of handle.toLowerCase()) {
    hash ^= BigInt(letter.codePointAt(0) ?? 0);
    hash = BigInt.asUintN(64, hash * 0x100000001b3n);
  }
  return String(10_000_000_000_000_000n + (hash % 90_000_000_000_000_000n));
}

/** The one private chat of two people. */
export function chatIdOf(one: string, other: string): string {
  const ids = [userIdOf(one), userIdOf(other)];
  return ids.sort((a, b) => (BigInt(a) < BigInt(b) ? -1 : 1)).join('-');
}

/** How test ids write what the address writes with "-". */
export const testIdOf = (chatId: string): string => chatId.replace('-', ':');

/** A lower-case UUID of version 4, the same for the same seed. */
export function uuidFrom(random: Random): string {
  const digits = Array.from({ length: 32 }, () => random.between(0, 15).toString(16));
  digits[12] = '4';
  digits[16] = '89ab'.charAt(random.between(0, 3));
  return digits.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
