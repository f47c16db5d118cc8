import type { Episode, FirstResponse, Wait } from '../domain/episode';
import type { EpochMs, Interval } from '../domain/units';
import { ABSENT, type Packed } from './packing';

/** With all its fields named, absent ones as undefined. */
type Whole<Noun> = { [Field in keyof Required<Noun>]: Noun[Field] };

/** The opposite of `pack`. Parts that episodes have in common are the same object. */
export function unpack(packed: string): Episode[] {
  const [texts, numbers]: Packed = JSON.parse(packed);
  const reader = new Reader(texts, numbers);
  const episodes: Episode[] = [];
  while (reader.isMore()) episodes.push(unpackEpisode(reader));
  return episodes;
}

/** Takes what was packed, number by number. */
class Reader {
  readonly #texts: readonly string[];
  readonly #numbers: readonly number[];
  readonly #objects: (object | undefined)[] = [];
  #place = 0;

  constructor(texts: readonly string[], numbers: readonly number[]) {
    this.#texts = texts;
    this.#numbers = numbers;
  }

  isMore(): boolean {
    return this.#place < this.#numbers.length;
  }

  next(): number {
    return this.#numbers[this.#place++] ?? ABSENT;
  }

  text(): string {
    return this.#texts[this.next()] ?? '';
  }

  textIfAny(): string | undefined {
    const ref = this.next();
    return ref === ABSENT ? undefined : this.#texts[ref];
  }

  /** The same object for all that share it; an empty one for what is absent. */
  object<Value extends object>(): Value {
    const ref = this.next();
    const known = this.#objects[ref] ?? JSON.parse(this.#texts[ref] ?? '{}');
    this.#objects[ref] = known;
    return known;
  }
}

// Every field is named below: so engines give all episodes one shape. With a shape for each, every look at one is many
// times slower.

function unpackEpisode(reader: Reader): Episode {
  const id = reader.text();
  const begin = reader.next();
  const rest = reader.object<Episode>();
  const messageCounts = reader.object<Episode['messageCounts']>();
  const contactKey = reader.textIfAny();
  const agentTurns = reader.next();
  const reopenCount = reader.next();
  const lastActivityAt = begin + reader.next();
  const conversationIds: string[] = [];
  for (let left = reader.next(); left > 0; left--) conversationIds.push(reader.text());
  const moments: Interval[] = [];
  for (let left = reader.next(); left > 0; left--) {
    moments.push({ low: begin + reader.next(), high: begin + reader.next() });
  }
  const episode = {
    id: (id.startsWith('+') ? (conversationIds[0] ?? '') : '') + id.slice(1),
    conversationIds,
    channel: rest.channel,
    account: rest.account,
    startedBy: rest.startedBy,
    openedAt: momentOf(reader, moments),
    lastMessageAt: momentOf(reader, moments),
    lastReplyAt: momentIfAny(reader, moments),
    closedAt: momentIfAny(reader, moments),
    closedBy: rest.closedBy,
    contactKey,
    questionsAt: unpackQuestions(reader, begin),
    waits: unpackWaits(reader, moments),
    firstResponse: unpackResponse(reader, moments),
    agentTurns,
    isAgentsTurn: rest.isAgentsTurn,
    agentIds: rest.agentIds,
    messageCounts,
    reopenCount,
    lastActivityAt,
    acts: rest.acts,
    earlier: rest.earlier,
  } satisfies Whole<Episode>;
  return episode;
}

const NO_MOMENT: Interval = { low: 0, high: 0 };

const momentOf = (reader: Reader, moments: readonly Interval[]): Interval =>
  moments[reader.next()] ?? NO_MOMENT;

function momentIfAny(reader: Reader, moments: readonly Interval[]): Interval | undefined {
  const place = reader.next();
  return place === ABSENT ? undefined : moments[place];
}

function unpackQuestions(reader: Reader, begin: EpochMs): EpochMs[] {
  const questionsAt: EpochMs[] = [];
  for (let left = reader.next(); left > 0; left--) questionsAt.push(begin + reader.next());
  return questionsAt;
}

function unpackWaits(reader: Reader, moments: readonly Interval[]): Wait[] {
  const waits: Wait[] = [];
  for (let left = reader.next(); left > 0; left--) {
    const since = momentOf(reader, moments);
    const endedAt = momentIfAny(reader, moments);
    const { endedBy, authorKind, agentId } = reader.object<Wait>();
    waits.push({ since, endedAt, endedBy, authorKind, agentId } satisfies Whole<Wait>);
  }
  return waits;
}

function unpackResponse(reader: Reader, moments: readonly Interval[]): FirstResponse | undefined {
  if (reader.next() === 0) return undefined;
  const since = momentOf(reader, moments);
  const at = momentOf(reader, moments);
  const delay = { low: reader.next(), high: reader.next() };
  const { authorKind, agentId } = reader.object<FirstResponse>();
  return { since, delay, at, authorKind, agentId } satisfies Whole<FirstResponse>;
}
