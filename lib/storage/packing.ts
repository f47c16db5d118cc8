import type { Episode, FirstResponse, Wait } from '../domain/episode';
import { exactly } from '../domain/interval';
import type { EpochMs, Interval } from '../domain/units';

/** Where a text, or an object, stands among those that episodes share. */
type Ref = number;

/** Since the episode began; a single number for what is known exactly. */
type PackedInterval = number | readonly [low: number, high: number];

type PackedResponse = readonly [since: PackedInterval, delay: PackedInterval, at: PackedInterval, rest: Ref];

type PackedEpisode = readonly [
  /** After a plus without the conversation that it begins with; else after a blank. */
  id: string,
  conversationIds: readonly Ref[],
  contactKey: Ref | null,
  counts: readonly [inbound: number, outbound: number, automatic: number, turns: number, reopened: number],
  begin: EpochMs,
  openedAt: PackedInterval,
  lastMessageAt: PackedInterval,
  lastActivityAt: number,
  questionsAt: readonly number[],
  waits: readonly (readonly [since: PackedInterval, endedAt: PackedInterval | null, rest: Ref])[],
  firstResponse:
    | readonly [since: PackedInterval, delay: PackedInterval, at: PackedInterval, rest: Ref]
    | null,
  lastReplyAt: PackedInterval | null,
  closedAt: PackedInterval | null,
  /** All other fields; many episodes have the same. */
  rest: Ref,
];

type Packed = readonly [texts: readonly string[], episodes: readonly PackedEpisode[]];

/** What episodes share: each text stands there once. */
function createShared() {
  const refs = new Map<string, Ref>();
  const refTo = (text: string): Ref => {
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

/**
 * Episodes as one text: a fifth of their size, and read many times faster than a row for each. Fields that are not named
 * here are kept as they are.
 */
export function pack(episodes: readonly Episode[]): string {
  const { texts, refTo, refToObject } = createShared();
  const packed = episodes.map((episode): PackedEpisode => {
    const { id, conversationIds, openedAt, lastMessageAt, lastActivityAt, questionsAt, ...others } = episode;
    const { waits, firstResponse, lastReplyAt, closedAt, contactKey, ...more } = others;
    const { messageCounts, agentTurns, reopenCount, ...rest } = more;
    const { inbound, outbound, automatic } = messageCounts;
    const [first = ''] = conversationIds;
    const begin = openedAt.low;
    const relative = (moment: Interval): PackedInterval => packInterval(moment, begin);
    return [
      id.startsWith(first) ? `+${id.slice(first.length)}` : ` ${id}`,
      conversationIds.map(refTo),
      contactKey === undefined ? null : refTo(contactKey),
      [inbound, outbound, automatic, agentTurns, reopenCount],
      begin,
      relative(openedAt),
      relative(lastMessageAt),
      lastActivityAt - begin,
      questionsAt.map((at) => at - begin),
      waits.map(({ since, endedAt, ...wait }) => [
        relative(since),
        endedAt === undefined ? null : relative(endedAt),
        refToObject(wait),
      ]),
      firstResponse === undefined ? null : packResponse(firstResponse, relative, refToObject),
      lastReplyAt === undefined ? null : relative(lastReplyAt),
      closedAt === undefined ? null : relative(closedAt),
      refToObject(rest),
    ];
  });
  return JSON.stringify([texts(), packed] satisfies Packed);
}

function packResponse(
  { since, delay, at, ...rest }: FirstResponse,
  relative: (moment: Interval) => PackedInterval,
  refToObject: (value: object) => Ref,
): PackedResponse {
  return [relative(since), packInterval(delay, 0), relative(at), refToObject(rest)];
}

const packInterval = ({ low, high }: Interval, begin: number): PackedInterval =>
  low === high ? low - begin : [low - begin, high - begin];

/** The opposite of `pack`. Parts that episodes have in common are the same object. */
export function unpack(packed: string): Episode[] {
  const [texts, episodes]: Packed = JSON.parse(packed);
  const objects = new Map<Ref, object>();
  const objectAt = <Value extends object>(ref: Ref): Value => {
    const known = objects.get(ref) ?? JSON.parse(texts[ref] ?? '{}');
    objects.set(ref, known);
    return known;
  };
  return episodes.map((episode) => unpackEpisode(episode, texts, objectAt));
}

function unpackEpisode(
  packed: PackedEpisode,
  texts: readonly string[],
  objectAt: <Value extends object>(ref: Ref) => Value,
): Episode {
  const [id, conversations, contactKey, counts, begin, openedAt, lastMessageAt, ...others] = packed;
  const [lastActivityAt, questionsAt, waits, response, lastReplyAt, closedAt, rest] = others;
  const [inbound, outbound, automatic, agentTurns, reopenCount] = counts;
  const conversationIds = conversations.map((ref) => texts[ref] ?? '');
  const [first = ''] = conversationIds;
  const moment = (interval: PackedInterval): Interval => unpackInterval(interval, begin);
  const momentIfAny = (interval: PackedInterval | null): Interval | undefined =>
    interval === null ? undefined : moment(interval);
  // Absent fields are undefined, and what is shared is added last instead of spread: so engines give all episodes the
  // same few shapes. With a shape for each, every look at one is many times slower.
  const own = {
    id: (id.startsWith('+') ? first : '') + id.slice(1),
    conversationIds,
    contactKey: contactKey === null ? undefined : (texts[contactKey] ?? ''),
    messageCounts: { inbound, outbound, automatic },
    agentTurns,
    reopenCount,
    openedAt: moment(openedAt),
    lastMessageAt: moment(lastMessageAt),
    lastActivityAt: begin + lastActivityAt,
    questionsAt: questionsAt.map((at) => begin + at),
    waits: waits.map(
      ([since, endedAt, ref]): Wait =>
        Object.assign({ since: moment(since), endedAt: momentIfAny(endedAt) }, objectAt<Partial<Wait>>(ref)),
    ),
    firstResponse: response === null ? undefined : unpackResponse(response, moment, objectAt),
    lastReplyAt: momentIfAny(lastReplyAt),
    closedAt: momentIfAny(closedAt),
  };
  return Object.assign(own, objectAt<Omit<Episode, keyof typeof own>>(rest));
}

function unpackResponse(
  [since, delay, at, rest]: PackedResponse,
  moment: (interval: PackedInterval) => Interval,
  objectAt: <Value extends object>(ref: Ref) => Value,
): FirstResponse {
  const own = { since: moment(since), delay: unpackInterval(delay, 0), at: moment(at) };
  return Object.assign(own, objectAt<Omit<FirstResponse, keyof typeof own>>(rest));
}

const unpackInterval = (packed: PackedInterval, begin: number): Interval =>
  typeof packed === 'number' ? exactly(begin + packed) : { low: begin + packed[0], high: begin + packed[1] };
