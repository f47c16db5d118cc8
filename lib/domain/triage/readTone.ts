import type { CompiledPack } from './compilePack';
import type { ReadText, Word } from './readText';

/** How a text sounds. */
export interface Tone {
  /** The weights of what sounds unhappy, added up; 0 or more. */
  readonly bad: number;
  /** The same of what sounds content. */
  readonly good: number;
  /** The words that say so, strongest first, as they were written. */
  readonly badWords: readonly string[];
  readonly goodWords: readonly string[];
}

interface Found {
  readonly weight: number;
  readonly words: string;
}

/** Words as far before as this are still turned by a "not". */
const NEGATION_REACH = 3;
const NEGATION_REACH_BACK = 2;
/** "Not good" says nearly as much as "bad"; "not bad" little, and "not a scam" is no praise. */
const TURNED_GOOD = -0.75;
const TURNED_BAD = 0.5;
const STRENGTHENED = 1.35;
const WEAKENED = 0.6;
const SHOUTED = 1.2;
/** A verb in a form that says that something did not happen ("gelmedi"). */
const DID_NOT_HAPPEN = -1.3;
/** What is said after "but" is what the writer means. */
const AFTER_CONTRAST = 1.3;
const BEFORE_CONTRAST = 0.8;
/** Only words as strong as these are worth showing as a reason. */
const LEAST_SHOWN = 1.4;

/** How a text sounds in the language of a pack. */
export function readTone(text: ReadText, pack: CompiledPack): Tone {
  const { words } = text;
  const lastContrast = words.findLastIndex((word) => pack.isContrast(word));
  const taken = new Set<number>();
  const found: Found[] = pack.tone.findLongest(words).map(({ value, start, end }) => {
    for (let index = start; index < end; index++) taken.add(index);
    const weight = value * strengthAt(words, start, end, pack);
    return {
      weight: place(turned(weight, words, start, end, pack), start, lastContrast),
      words: rawWords(words, start, end),
    };
  });
  words.forEach((word, index) => {
    if (taken.has(index) || !pack.isNegatedForm(word)) return;
    found.push({ weight: place(DID_NOT_HAPPEN, index, lastContrast), words: word.raw });
  });
  found.push(...symbolsIn(text));
  return toneOf(found);
}

function toneOf(found: readonly Found[]): Tone {
  const bad = found.filter(({ weight }) => weight < 0).sort((one, other) => one.weight - other.weight);
  const good = found.filter(({ weight }) => weight > 0).sort((one, other) => other.weight - one.weight);
  return {
    bad: -total(bad),
    good: total(good),
    badWords: shown(bad),
    goodWords: shown(good),
  };
}

const total = (found: readonly Found[]): number => found.reduce((sum, { weight }) => sum + weight, 0);

const shown = (found: readonly Found[]): string[] => [
  ...new Set(found.filter(({ weight }) => Math.abs(weight) >= LEAST_SHOWN).map(({ words }) => words)),
];

const rawWords = (words: readonly Word[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ raw }) => raw)
    .join(' ');

function strengthAt(words: readonly Word[], start: number, end: number, pack: CompiledPack): number {
  const around = [words[start - 1], words[end]];
  const isStronger = around.some((word) => word !== undefined && pack.isIntensifier(word));
  const isWeaker = pack.isDiminisher(words[start - 1]);
  const isShouted = words.slice(start, end).some((word) => word.isShouted);
  return (isStronger ? STRENGTHENED : 1) * (isWeaker ? WEAKENED : 1) * (isShouted ? SHOUTED : 1);
}

function turned(
  weight: number,
  words: readonly Word[],
  start: number,
  end: number,
  pack: CompiledPack,
): number {
  const clause = words[start]?.clause;
  const isNear = (word: Word): boolean => word.clause === clause;
  const before = words.slice(Math.max(0, start - NEGATION_REACH), start).filter(isNear);
  const after = words.slice(end, end + NEGATION_REACH_BACK).filter(isNear);
  const isNegated =
    before.some((word) => pack.isNegatorBefore(word)) || after.some((word) => pack.isNegatorAfter(word));
  const isTurned =
    isNegated !== (weight > 0 && words.slice(start, end).some((word) => pack.isNegatedForm(word)));
  if (!isTurned) return weight;
  return weight * (weight > 0 ? TURNED_GOOD : TURNED_BAD);
}

const place = (weight: number, index: number, contrast: number): number =>
  contrast < 0 ? weight : weight * (index > contrast ? AFTER_CONTRAST : BEFORE_CONTRAST);

function symbolsIn({ symbols }: ReadText): Found[] {
  return [...new Set(symbols)].flatMap((symbol) => {
    if (BAD_SYMBOL.test(symbol)) return { weight: -2, words: symbol };
    return GOOD_SYMBOL.test(symbol) ? { weight: 2, words: symbol } : [];
  });
}

const BAD_SYMBOL = /[😠😡🤬👿💩🤮🤢😤😒😑🙄😞😟😢😭😩😫😖😣😔☹🙁😕👎💔🤦🤡😾😪😥😰]|:'?[-^]?\(|:[-^]?[/\\|]/u;
const GOOD_SYMBOL =
  /[😀😃😄😁😊🙂😍🥰😘😎🤩🥳👍👏🙌💪🙏💯✨🌟⭐🎉🎊😻🤗😇🌹💐🔥❤♥💕💖💗💙💚💛💜🧡😋👌]|<3|[:;=][-^']?[)\]dDpP]|\(:/u;
