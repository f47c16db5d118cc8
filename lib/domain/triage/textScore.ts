import type { CompiledPack } from './compilePack';
import { type NoReply, noReplyOf } from './noReply';
import { SHARES } from './priorityShares';
import type { ReadText } from './readText';
import { readTone, type Tone } from './readTone';
import type { Reason } from './reason';
import { PROBLEMS, SERIOUS, THREATS, type Topic } from './topics';

/** What a message says about how soon it should be answered; kept with the conversation, see `priorityOf`. */
export interface TextScore {
  /** Each with its share; they add up to `points`. */
  readonly reasons: readonly Reason[];
  /** 0 or more. */
  readonly points: number;
  readonly topics: readonly Topic[];
  readonly isQuestion: boolean;
  readonly sound: Sound;
  /** Why it needs no reply, where that is nearly certain; a suggestion at most, nothing is hidden by it. */
  readonly noReply?: NoReply;
}

export type Sound = 'bad' | 'neutral' | 'good';

/** How much it takes to sound as unhappy, or as content, as most of those who do. In sums of weights. */
const UNHAPPY_SCALE = 6;
const CONTENT_SCALE = 4;
/** From which sum on a text as a whole sounds like it. */
const SOUNDS = 1.5;
/** Praise counts less beside complaints: it is polite, or bitter. */
const PRAISE_AMONG_COMPLAINTS = 0.6;
const COMPLAINTS = 3;

/** The points of a text and why. */
export function scoreRead(text: string, read: ReadText, pack: CompiledPack): TextScore {
  const tone = readTone(read, pack);
  const net = netOf(tone);
  const sound = net >= SOUNDS ? 'bad' : net <= -SOUNDS ? 'good' : 'neutral';
  const { all, plain } = topicsIn(read, pack);
  const isQuestion = read.hasQuestionMark || asks(read, pack);
  const noReply = noReplyOf(text, read, all);
  const reasons =
    noReply === 'courtesy'
      ? [reason('written', SHARES.written), reason('courtesy', SHARES.courtesy)]
      : [
          reason('written', SHARES.written),
          ...topicReasons(sound === 'bad' ? all : plain, sound),
          ...toneReasons(tone, net),
          ...(isQuestion ? [reason('question', SHARES.question)] : []),
          ...insistenceReasons(read, sound),
        ];
  return {
    ...clamped(reasons),
    topics: [...all.keys()],
    isQuestion,
    sound,
    ...(noReply === undefined ? {} : { noReply }),
  };
}

function netOf({ bad, good }: Tone): number {
  return bad - good * (bad >= COMPLAINTS ? PRAISE_AMONG_COMPLAINTS : 1);
}

const reason = (id: Reason['id'], points: number, words: readonly string[] = []): Reason => ({
  id,
  points,
  words,
});

/** Nothing weighs less than nothing: what takes away takes at most what is there. */
function clamped(reasons: readonly Reason[]): Pick<TextScore, 'reasons' | 'points'> {
  let points = 0;
  const told = [...reasons]
    .sort((one, other) => other.points - one.points)
    .map((each) => {
      const share = Math.max(each.points, -points);
      points += share;
      return { ...each, points: share };
    })
    .filter((each) => each.points !== 0);
  return { reasons: told, points };
}

/** What a text is about, each with the words that say so; and of that what weighs even if it is said without complaint. */
export function topicsIn({ words }: ReadText, pack: CompiledPack) {
  const all = new Map<Topic, string[]>();
  const plain = new Map<Topic, string[]>();
  for (const { value, start, end } of pack.topics.find(words)) {
    const evidence = words
      .slice(start, end)
      .map(({ raw }) => raw)
      .join(' ');
    addTo(all, value.topic, evidence);
    if (!value.isMere) addTo(plain, value.topic, evidence);
  }
  return { all, plain };
}

function addTo(found: Map<Topic, string[]>, topic: Topic, evidence: string): void {
  const said = found.get(topic);
  if (said === undefined) found.set(topic, [evidence]);
  else if (!said.includes(evidence)) said.push(evidence);
}

function topicReasons(evidence: ReadonlyMap<Topic, string[]>, sound: Sound): Reason[] {
  const reasons: Reason[] = [];
  const [threat] = THREATS.filter((topic) => evidence.has(topic));
  if (threat !== undefined) reasons.push(reason(threat, SHARES.threat, evidence.get(threat)));
  // "Thank you for the quick refund" needs nothing.
  if (sound === 'good') return reasons;
  reasons.push(
    ...sharesOf(SERIOUS, evidence, SHARES.serious),
    ...sharesOf(PROBLEMS, evidence, SHARES.problem),
  );
  if (evidence.has('urgent')) reasons.push(reason('urgent', SHARES.urgent, evidence.get('urgent')));
  return reasons;
}

function sharesOf(
  topics: readonly (Topic & Reason['id'])[],
  evidence: ReadonlyMap<Topic, string[]>,
  { first, more, most }: { first: number; more: number; most: number },
): Reason[] {
  let left = most;
  return topics
    .filter((topic) => evidence.has(topic))
    .map((topic, index) => {
      const points = Math.min(left, index === 0 ? first : more);
      left -= points;
      return reason(topic, points, evidence.get(topic));
    });
}

function toneReasons(tone: Tone, net: number): Reason[] {
  if (net > 0) {
    return [
      reason('unhappy', Math.round(SHARES.unhappy * (1 - Math.exp(-net / UNHAPPY_SCALE))), tone.badWords),
    ];
  }
  if (net < 0) {
    return [
      reason('content', Math.round(SHARES.content * (1 - Math.exp(net / CONTENT_SCALE))), tone.goodWords),
    ];
  }
  return [];
}

const asks = ({ words }: ReadText, pack: CompiledPack): boolean =>
  pack.questions
    .find(words)
    .some(({ start }) => pack.pack.questionWordsStand === 'anywhere' || isFirst(words, start));

const isFirst = (words: ReadText['words'], index: number): boolean =>
  index === 0 || words[index - 1]?.clause !== words[index]?.clause;

function insistenceReasons({ insistence, words }: ReadText, sound: Sound): Reason[] {
  const shouted = words.filter(({ isShouted }) => isShouted).length;
  const points = Math.min(SHARES.insistence, insistence + (shouted >= 2 ? 2 : 0));
  return points === 0 || sound === 'good' ? [] : [reason('insistence', points)];
}
