import type { Episode, EpisodeActs, FirstResponse, Wait } from '../domain/episode';
import type { EpochMs, Interval } from '../domain/units';
import { ABSENT, OTHER, type Packed } from './packing';

/** With all its fields named, absent ones as undefined. */
type Whole<Noun> = { [Field in keyof Required<Noun>]: Noun[Field] };

/** The opposite of `pack`. Parts that episodes have in common are the same object. */
export function unpack(packed: Packed): Episode[] {
  const reader = new Reader(packed);
  const episodes: Episode[] = [];
  while (reader.isMore()) episodes.push(unpackEpisode(reader));
  return episodes;
}

/** Takes what was packed, number by number. */
class Reader {
  readonly #texts: readonly string[];
  readonly #numbers: Int32Array;
  readonly #others: readonly number[];
  readonly #objects: (object | undefined)[] = [];
  readonly #moments: Interval[] = [];
  readonly #base: EpochMs;
  #begin: EpochMs = 0;
  #place = 0;

  constructor({ texts, numbers, others }: Packed) {
    this.#texts = JSON.parse(texts);
    this.#numbers = numbers;
    this.#others = others;
    this.#base = this.next();
  }

  isMore(): boolean {
    return this.#place < this.#numbers.length;
  }

  next(): number {
    const number = this.#numbers[this.#place++] ?? ABSENT;
    return number === OTHER ? (this.#others[this.#numbers[this.#place++] ?? 0] ?? 0) : number;
  }

  text(): string {
    return this.#texts[this.next()] ?? '';
  }

  textIfAny(): string | undefined {
    const ref = this.next();
    return ref === ABSENT ? undefined : this.#texts[ref];
  }

  /** The same object for all that share it. */
  object<Value extends object>(): Value {
    return this.#objectAt(this.next());
  }

  objectIfAny<Value extends object>(): Value | undefined {
    const ref = this.next();
    return ref === ABSENT ? undefined : this.#objectAt(ref);
  }

  /** From here on times count from when the next episode began. */
  beginEpisode(): void {
    this.#begin = this.#base + this.next();
  }

  time(): EpochMs {
    return this.#begin + this.next();
  }

  /** The moments of the episode, which are then referred to. */
  readMoments(): void {
    const count = this.next();
    for (let place = 0; place < count; place++) {
      const low = this.time();
      this.#moments[place] = { low, high: low + this.next() };
    }
  }

  moment(): Interval {
    return this.#moments[this.next()] ?? NO_MOMENT;
  }

  momentIfAny(): Interval | undefined {
    const place = this.next();
    return place === ABSENT ? undefined : this.#moments[place];
  }

  /**
   * A list just as long as what is in it: engines leave room for sixteen more behind what is added one by one, and to
   * collect all of that took longer than to read it.
   */
  list<Value>(read: (reader: Reader) => Value): Value[] {
    const count = this.next();
    if (count === 0) return [];
    if (count === 1) return [read(this)];
    if (count === 2) return [read(this), read(this)];
    const values: Value[] = [];
    while (values.length < count) values.push(read(this));
    return values.slice();
  }

  #objectAt<Value extends object>(ref: number): Value {
    const known = this.#objects[ref] ?? JSON.parse(this.#texts[ref] ?? '{}');
    this.#objects[ref] = known;
    return known;
  }
}

const NO_MOMENT: Interval = { low: 0, high: 0 };

// Every field is named below: so engines give all episodes one shape. With a shape for each, every look at one is many
// times slower.

function unpackEpisode(reader: Reader): Episode {
  const isIdCut = reader.next() === 1;
  const id = reader.text();
  reader.beginEpisode();
  const rest = reader.object<Episode>();
  const acts = reader.objectIfAny<EpisodeActs>();
  const messageCounts = reader.object<Episode['messageCounts']>();
  const contactKey = reader.textIfAny();
  const agentTurns = reader.next();
  const reopenCount = reader.next();
  const lastActivityAt = reader.time();
  const conversationIds = reader.list(readText);
  reader.readMoments();
  const episode = {
    id: isIdCut ? (conversationIds[0] ?? '') + id : id,
    conversationIds,
    channel: rest.channel,
    account: rest.account,
    startedBy: rest.startedBy,
    openedAt: reader.moment(),
    lastMessageAt: reader.moment(),
    lastReplyAt: reader.momentIfAny(),
    closedAt: reader.momentIfAny(),
    closedBy: rest.closedBy,
    contactKey,
    questionsAt: reader.list(readTime),
    waits: reader.list(readWait),
    firstResponse: unpackResponse(reader),
    agentTurns,
    isAgentsTurn: rest.isAgentsTurn,
    agentIds: rest.agentIds,
    messageCounts,
    reopenCount,
    lastActivityAt,
    acts,
    earlier: rest.earlier,
  } satisfies Whole<Episode>;
  return episode;
}

const readText = (reader: Reader): string => reader.text();
const readTime = (reader: Reader): EpochMs => reader.time();

function readWait(reader: Reader): Wait {
  const since = reader.moment();
  const endedAt = reader.momentIfAny();
  const { endedBy, authorKind, agentId } = reader.object<Wait>();
  return { since, endedAt, endedBy, authorKind, agentId } satisfies Whole<Wait>;
}

function unpackResponse(reader: Reader): FirstResponse | undefined {
  if (reader.next() === 0) return undefined;
  const since = reader.moment();
  const at = reader.moment();
  const { authorKind, agentId } = reader.object<FirstResponse>();
  return { since, at, authorKind, agentId } satisfies Whole<FirstResponse>;
}
