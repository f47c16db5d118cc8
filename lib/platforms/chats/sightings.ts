import type { EpochMs, Interval } from '../../domain/units';

/** What is seen: by its id; by its element and what it says where it bears none. */
export interface Seen {
  readonly id?: string;
  readonly element: Element;
  readonly text: string;
}

/** Remembers when messages were first on the page: nothing was sent later than that. */
export interface Sightings {
  /** Takes note of what is in sight, oldest first, and whether it ends with the newest message there is. */
  see(threadId: string, seen: readonly Seen[], isAtEnd: boolean, now: EpochMs): void;
  /** When a message came: the earlier end is -∞ for one that was there when we first looked. */
  arrivalOf(seen: Seen): Interval | undefined;
}

/** More than anyone scrolls through; the oldest are forgotten first. */
const MOST_MESSAGES = 10_000;

interface End {
  readonly threadId: string;
  readonly newest: Seen | undefined;
  readonly at: EpochMs;
}

export function createSightings(): Sightings {
  const byId = new Map<string, Interval>();
  const byElement = new WeakMap<Element, { readonly text: string; readonly arrival: Interval }>();
  let end: End | undefined;

  const arrivalOf = ({ id, element, text }: Seen): Interval | undefined => {
    if (id !== undefined) return byId.get(id);
    const known = byElement.get(element);
    return known?.text === text ? known.arrival : undefined;
  };
  const keep = ({ id, element, text }: Seen, arrival: Interval): void => {
    if (id === undefined) byElement.set(element, { text, arrival });
    else byId.set(id, arrival);
    for (const oldest of byId.keys()) {
      if (byId.size <= MOST_MESSAGES) break;
      byId.delete(oldest);
    }
  };

  return {
    arrivalOf,
    see(threadId, seen, isAtEnd, now) {
      const newest = end?.threadId === threadId ? end.newest : undefined;
      const before = newest === undefined ? -1 : seen.findIndex((candidate) => isSame(candidate, newest));
      for (const [index, message] of seen.entries()) {
        if (arrivalOf(message) !== undefined) continue;
        const hasArrived = before >= 0 && index > before && end !== undefined;
        keep(message, {
          low: hasArrived ? Math.min(end?.at ?? now, now) : Number.NEGATIVE_INFINITY,
          high: now,
        });
      }
      end = isAtEnd ? { threadId, newest: seen.at(-1), at: now } : undefined;
    },
  };
}

const isSame = (one: Seen, other: Seen): boolean =>
  one.id === undefined ? one.element === other.element && one.text === other.text : one.id === other.id;
