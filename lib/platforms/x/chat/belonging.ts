import { type DurationMs, type EpochMs, SECOND } from '../../../domain/units';
import type { MessageId } from '../../../domain/vocabulary';
import { isGroupId } from './addresses';

/** What is on the page under the address of a thread. */
export interface ThreadSight {
  /** As the address has it. */
  readonly threadId: string;
  /** Whom the head of the thread links to; empty where it links to nobody, as in groups. */
  readonly handle: string;
  /** Whom the head names; empty while it names nobody. */
  readonly name: string;
  readonly ids: readonly MessageId[];
  /** How the list names the thread of the address; undefined where that entry is not in sight. */
  readonly rowTitle: string | undefined;
  /** Whether another entry in sight bears the same name. */
  readonly isNameShared: boolean;
}

/**
 * - `own`: it is the thread's.
 * - `corrected`: it is, although it was taken for another thread's before; that is forgotten.
 * - `other`: it is not, or that cannot be told (yet).
 * - `contradictory`: the same for so long that no page would take it to draw.
 */
export type Claim = 'own' | 'corrected' | 'other' | 'contradictory';

/**
 * Knows to which thread what is on the page belongs. Address and page are not of one moment: after a click the address is
 * that of the next thread while the last one is still drawn, and nothing of it may be taken for the next one's.
 */
export interface Belonging {
  /** Takes note of the address; undefined where no thread is open. */
  goTo(threadId: string | undefined): void;
  /** Whether what is on the page is the thread's that the address names; takes note of it if so. */
  claim(sight: ThreadSight, now: EpochMs): Claim;
}

/** A page that is drawn anew takes less; one that shows the same thread for longer shows it for good. */
export const SETTLING_TIME: DurationMs = 5 * SECOND;
/** So long a thread that nothing else vouches for has to stand unchanged under a new address. */
export const WITNESS_TIME: DurationMs = SECOND;
/** More than anyone opens in a sitting; the oldest are forgotten first. */
const MOST_KNOWN = 20_000;

export function createBelonging(): Belonging {
  const threads = new Map<string, string>();
  let address: string | undefined;
  /** Undefined until the first address: what stands under it was not drawn for another. */
  let hasMoved: boolean | undefined;
  let steady: { readonly head: string; readonly since: EpochMs } | undefined;
  let refusedSince: EpochMs | undefined;

  const keep = (threadId: string, signs: readonly string[]) => {
    for (const sign of signs) threads.set(sign, threadId);
    for (const oldest of threads.keys()) {
      if (threads.size <= MOST_KNOWN) break;
      threads.delete(oldest);
    }
  };
  const goTo = (threadId: string | undefined) => {
    if (hasMoved !== undefined && address === threadId) return;
    hasMoved = hasMoved !== undefined;
    address = threadId;
    steady = undefined;
    refusedSince = undefined;
  };
  const isSteady = (head: string, now: EpochMs): boolean => {
    if (steady?.head !== head) steady = { head, since: now };
    return now - steady.since >= WITNESS_TIME;
  };

  return {
    goTo,
    claim(sight, now) {
      const { threadId, name, rowTitle, ids } = sight;
      goTo(threadId);
      const { own, foreign } = signsOf(sight);
      if (own.length === 0) return 'other';
      const agreement = agreementOf(name, rowTitle);
      const isVouchedFor = agreement === 'same' && ids.length > 0;
      const others = [...own, ...foreign].filter(
        (sign) => (threads.get(sign) ?? threadId) !== threadId && !(isVouchedFor && sign === titleSign(name)),
      );
      const isSteadyNow = isSteady(`${sight.handle} ${name}`, now);

      if (agreement === 'different' || others.length > 0) {
        refusedSince ??= now;
        if (now - refusedSince < SETTLING_TIME) return 'other';
        if (agreement !== 'same' || sight.isNameShared) return 'contradictory';
        for (const sign of others) threads.delete(sign);
        keep(threadId, own);
        refusedSince = undefined;
        return 'corrected';
      }
      refusedSince = undefined;
      const isKnown = own.some((sign) => threads.get(sign) === threadId);
      if (hasMoved && !isKnown && agreement !== 'same' && !isSteadyNow) return 'other';
      keep(threadId, own);
      return 'own';
    },
  };
}

const titleSign = (name: string): string => `=${name}`;

/**
 * What tells a thread from others. Of a contact there is one thread; who is linked to from a group may be anybody, so that a
 * group is known by its name, as is a contact whom the head does not link to.
 */
function signsOf({ threadId, handle, name, ids }: ThreadSight): {
  readonly own: readonly string[];
  readonly foreign: readonly string[];
} {
  const messages = ids.map((id) => `#${id}`);
  const link = handle === '' ? [] : [`@${handle.toLowerCase()}`];
  const title = name === '' ? [] : [titleSign(name)];
  if (isGroupId(threadId)) return { own: [...messages, ...title], foreign: link };
  return { own: [...messages, ...(link.length > 0 ? link : title)], foreign: [] };
}

/** Where one only says more than the other ("Ann" and "Ann @ann_m"), neither speaks for or against. */
function agreementOf(name: string, rowTitle: string | undefined): 'same' | 'different' | 'unknown' {
  const [head, row] = [plain(name), plain(rowTitle ?? '')];
  if (head === '' || row === '') return 'unknown';
  if (head === row) return 'same';
  return `${head} `.startsWith(`${row} `) || `${row} `.startsWith(`${head} `) ? 'unknown' : 'different';
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
