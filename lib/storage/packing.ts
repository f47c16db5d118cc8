import type { Episode } from '../domain/episode';
import type { EpochMs, Interval } from '../domain/units';

/** Texts that episodes share, as JSON objects or plain, and all their numbers in a row; see `pack`. */
export type Packed = readonly [texts: readonly string[], numbers: readonly number[]];

/** Stands for what is absent. */
export const ABSENT = -1;

/** What episodes share: each text stands there once. */
function createShared() {
  const refs = new Map<string, number>();
  const refTo = (text: string): number => {
    const ref = refs.get(text) ?? refs.size;
    refs.set(text, ref);
    return ref;
  };
  return {
    texts: () => [...refs.keys()],
    refTo,
    refToObject: (value: object) => refTo(JSON.stringify(value)),
  };
}

/** The moments of one episode: many of them are the same, such as the last message and the last reply. */
function createMoments(begin: EpochMs) {
  const places = new Map<string, number>();
  const numbers: number[] = [];
  const placeOf = ({ low, high }: Interval): number => {
    const key = `${low} ${high}`;
    const place = places.get(key) ?? places.size;
    if (place === places.size) numbers.push(low - begin, high - begin);
    places.set(key, place);
    return place;
  };
  return {
    numbers: () => [places.size, ...numbers],
    placeOf,
    placeIfAny: (moment: Interval | undefined) => (moment === undefined ? ABSENT : placeOf(moment)),
  };
}

/**
 * Episodes as one text: a fifth of their size, and read many times faster than a row for each. The numbers of an episode
 * follow one another in the order in which `unpack` takes them: many small lists would take longer to read than all that is in
 * them. Times count from when the episode began. Fields that are not named here are kept as they are.
 */
export function pack(episodes: readonly Episode[]): string {
  const { texts, refTo, refToObject } = createShared();
  const numbers = episodes.flatMap((episode): number[] => {
    const { id, conversationIds, openedAt, lastMessageAt, lastActivityAt, questionsAt, ...others } = episode;
    const { waits, firstResponse, lastReplyAt, closedAt, contactKey, ...more } = others;
    const { messageCounts, agentTurns, reopenCount, ...rest } = more;
    const [first = ''] = conversationIds;
    const begin = openedAt.low;
    const moments = createMoments(begin);
    const lasting = [
      moments.placeOf(openedAt),
      moments.placeOf(lastMessageAt),
      moments.placeIfAny(lastReplyAt),
      moments.placeIfAny(closedAt),
    ];
    const waiting = waits.flatMap(({ since, endedAt, ...wait }) => [
      moments.placeOf(since),
      moments.placeIfAny(endedAt),
      refToObject(wait),
    ]);
    const response = packResponse(firstResponse, moments.placeOf, refToObject);
    return [
      // After a plus without the conversation that it begins with; else after a blank.
      refTo(id.startsWith(first) ? `+${id.slice(first.length)}` : ` ${id}`),
      begin,
      refToObject(rest),
      refToObject(messageCounts),
      contactKey === undefined ? ABSENT : refTo(contactKey),
      agentTurns,
      reopenCount,
      lastActivityAt - begin,
      conversationIds.length,
      ...conversationIds.map(refTo),
      ...moments.numbers(),
      ...lasting,
      questionsAt.length,
      ...questionsAt.map((at) => at - begin),
      waits.length,
      ...waiting,
      ...response,
    ];
  });
  return JSON.stringify([texts(), numbers] satisfies Packed);
}

function packResponse(
  response: Episode['firstResponse'],
  placeOf: (moment: Interval) => number,
  refToObject: (value: object) => number,
): number[] {
  if (response === undefined) return [0];
  const { since, delay, at, ...rest } = response;
  return [1, placeOf(since), placeOf(at), delay.low, delay.high, refToObject(rest)];
}
