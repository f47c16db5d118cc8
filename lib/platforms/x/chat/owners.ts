import type { EpochMs } from '../../../domain/units';
import { isGroupId } from './addresses';
import { SETTLING_TIME } from './belonging';

/**
 * Knows whose chats a page shows. The link to one's own profile and the chats change one after the other when another account
 * is switched to, and chats of the one must never be taken for the other's. The id of a chat of two holds both their
 * numbers, so that the one number that all such chats in a list share is the account's own.
 */
export interface Owners {
  /**
   * The entries of a list that are the account's; takes note of them.
   *
   * @param threadIds all entries in sight
   */
  listed(account: string, threadIds: readonly string[], now: EpochMs): Listed;
  /** Whether a thread may be the account's, beside a list of which these entries are. */
  isOwn(account: string, threadId: string, listed: ReadonlySet<string>): boolean;
}

export interface Listed {
  readonly own: ReadonlySet<string>;
  /** Entries that are not the account's have been in sight for longer than a page takes to draw. */
  readonly isDoubtful: boolean;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_THREADS = 20_000;

export function createOwners(): Owners {
  const numbers = new Map<string, string>();
  const owners = new Map<string, string>();
  let foreignSince: EpochMs | undefined;

  const isOthers = (owner: string, threadId: string): boolean => (owners.get(threadId) ?? owner) !== owner;
  const isNumberOfOther = (owner: string, number: string): boolean =>
    [...numbers].some(([handle, known]) => handle !== owner && known === number);

  /** While the account's own number is not known. */
  const isListOf = (owner: string, pairs: readonly string[], groups: readonly string[]): boolean => {
    const shared = sharedBy(pairs);
    if (shared.some((number) => isNumberOfOther(owner, number))) return false;
    if (pairs.length === 0) return !groups.some((id) => isOthers(owner, id));
    if (shared.length === 1) return true;
    const isKnownToOther = pairs.some((id) => isOthers(owner, id));
    const isMixed = shared.length === 0 && numbers.size > 0;
    return !isKnownToOther && !isMixed;
  };
  const ownIn = (owner: string, threadIds: readonly string[]): readonly string[] => {
    const pairs = threadIds.filter((id) => !isGroupId(id));
    const groups = threadIds.filter(isGroupId);
    const number = numbers.get(owner);
    if (number === undefined) {
      if (!isListOf(owner, pairs, groups)) return [];
      const [sole, ...more] = sharedBy(pairs);
      if (sole !== undefined && more.length === 0) numbers.set(owner, sole);
      return threadIds;
    }
    const own = pairs.filter((id) => numbersOf(id).includes(number));
    const isWholeOwn = own.length === pairs.length;
    return [...own, ...groups.filter((id) => isWholeOwn && (pairs.length > 0 || !isOthers(owner, id)))];
  };
  const keep = (owner: string, threadId: string) => {
    if (!owners.has(threadId)) owners.set(threadId, owner);
    for (const oldest of owners.keys()) {
      if (owners.size <= MOST_THREADS) break;
      owners.delete(oldest);
    }
  };

  return {
    listed(account, threadIds, now) {
      const owner = account.toLowerCase();
      const own = new Set(ownIn(owner, threadIds));
      for (const id of own) keep(owner, id);
      foreignSince = own.size === threadIds.length ? undefined : (foreignSince ?? now);
      return { own, isDoubtful: foreignSince !== undefined && now - foreignSince >= SETTLING_TIME };
    },
    isOwn(account, threadId, listed) {
      const owner = account.toLowerCase();
      const number = numbers.get(owner);
      const isPair = !isGroupId(threadId);
      if (isPair && number !== undefined) return numbersOf(threadId).includes(number);
      if (isPair && numbersOf(threadId).some((each) => isNumberOfOther(owner, each))) return false;
      if (isOthers(owner, threadId) && !listed.has(threadId)) return false;
      keep(owner, threadId);
      return true;
    },
  };
}

const numbersOf = (pair: string): readonly string[] => pair.split('-');

/** Two numbers for a single chat: either may be the account's. */
function sharedBy([first, ...others]: readonly string[]): readonly string[] {
  if (first === undefined) return [];
  return numbersOf(first).filter((number) => others.every((id) => numbersOf(id).includes(number)));
}
