import { foldText } from '../foldText';

/** A word of a text, ready to be compared. */
export interface Word {
  /** Folded; letters that were drawn out ("çoook") stand twice in the first form and once in the second. */
  readonly forms: readonly [string, ...string[]];
  readonly raw: string;
  readonly isNumber: boolean;
  /** Written in capitals where others would not. */
  readonly isShouted: boolean;
  /** Marks of punctuation part clauses; counted from 0. */
  readonly clause: number;
}

export interface ReadText {
  readonly words: readonly Word[];
  readonly symbols: readonly string[];
  readonly hasQuestionMark: boolean;
  /** How often marks stand together, such as in "!!!" and "??". */
  readonly insistence: number;
  readonly links: number;
  readonly handles: number;
}

/** Nobody writes more to be understood, and a message can be megabytes. In UTF-16 units. */
export const LONGEST_READ = 4000;

/** The words of a text: without links, handles, addresses and placeholders; tags of several words taken apart. */
export function readText(text: string): ReadText {
  const whole = text.slice(0, LONGEST_READ).normalize('NFC');
  const links = whole.match(LINK)?.length ?? 0;
  const handles = whole.match(HANDLE)?.length ?? 0;
  const said = whole
    .replace(ENTITY, ' and ')
    .replace(LINK, ' ')
    .replace(PLACEHOLDER, ' ')
    .replace(HANDLE, ' ')
    .replace(HASHTAG, (tag) => tag.slice(1).replace(WORD_STARTS, ' '));
  return {
    words: wordsIn(said),
    symbols: said.match(SYMBOL) ?? [],
    hasQuestionMark: QUESTION_MARK.test(said),
    insistence: said.match(INSISTENT)?.length ?? 0,
    links,
    handles,
  };
}

const LINK =
  /(?:https?:\/\/|www\.)\S+|\b(?:t\.co|bit\.ly|wa\.me|t\.me)\/\S+|[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}\.\p{L}{2,}/giu;
/** What exports of other systems put in the place of names. */
const PLACEHOLDER = /<\/?\w[^<>]{0,40}>/gu;
const HANDLE = /(?<![\p{L}\p{N}])@\w+/gu;
const HASHTAG = /#[\p{L}\p{N}_]+/gu;
const WORD_STARTS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{L})(?=\d)|_/gu;
const ENTITY = /&amp;/gi;
const QUESTION_MARK = /[?？؟]/u;
const INSISTENT = /[!?]{2,}|‼|⁉/gu;
const SYMBOL =
  /\p{Extended_Pictographic}|:'?[-^]?\(+|(?<![\p{L}\p{N}]):[-^]?[/\\|](?!\/)|[:;=][-^']?[)\]dDpP](?![\p{L}])|<3|\(:/gu;

const TOKEN = /[\p{L}\p{N}\p{M}]+(?:['’ʼ`´][\p{L}\p{M}]+)*|[.,;:!?…\n()"]|\p{Extended_Pictographic}/gu;
const APOSTROPHE = /['’ʼ`´]/gu;
const IS_WORD = /^[\p{L}\p{N}]/u;
const IS_NUMBER = /^\d+$/;
const DRAWN_OUT = /(\p{L})\1{2,}/gu;
const IS_SHOUTED = /^\p{Lu}{3,}$/u;
const HAS_SMALL_LETTERS = /\p{Ll}/u;

function wordsIn(said: string): Word[] {
  const isMixed = HAS_SMALL_LETTERS.test(said);
  const words: Word[] = [];
  let clause = 0;
  for (const [token] of said.matchAll(TOKEN)) {
    if (!IS_WORD.test(token)) clause++;
    else words.push(wordOf(token, clause, isMixed));
  }
  return words;
}

function wordOf(raw: string, clause: number, isMixed: boolean): Word {
  const folded = foldText(raw).replace(APOSTROPHE, '');
  const twice = folded.replace(DRAWN_OUT, '$1$1');
  return {
    forms: twice === folded ? [folded] : [twice, folded.replace(DRAWN_OUT, '$1')],
    raw,
    isNumber: IS_NUMBER.test(folded),
    isShouted: isMixed && IS_SHOUTED.test(raw),
    clause,
  };
}
