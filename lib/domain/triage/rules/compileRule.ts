import { type ReadText, readText, type Word } from '../readText';
import { type MatchWords, matchWords } from './matchWords';
import type { Condition, Rule, RuleFacts, TimeOfWeek } from './rule';

/** Facts with their text read once for all rules. */
interface ReadFacts {
  readonly facts: RuleFacts;
  readonly read: ReadText;
  /** The words with handles and tags among them, as one word each; read when first asked for. */
  readonly named: () => readonly Word[];
}

type Holds = (read: ReadFacts) => boolean;

export interface CompiledRule {
  readonly rule: Rule;
  holds(read: ReadFacts): boolean;
}

/** Entries that say the brand's name, taken apart once for all rules. */
export type Brand = readonly MatchWords[];

export function readFacts(facts: RuleFacts): ReadFacts {
  let named: readonly Word[] | undefined;
  return {
    facts,
    read: readText(facts.text),
    named: () => {
      named ??= readText(facts.text.replace(/[@#]/g, ' ')).words;
      return named;
    },
  };
}

export const compileRule = (rule: Rule, brand: Brand): CompiledRule => ({
  rule,
  holds: compile(rule.when, brand),
});

function compile(condition: Condition, brand: Brand): Holds {
  switch (condition.type) {
    case 'all': {
      const parts = condition.of.map((part) => compile(part, brand));
      return (read) => parts.every((holds) => holds(read));
    }
    case 'any': {
      const parts = condition.of.map((part) => compile(part, brand));
      return (read) => parts.some((holds) => holds(read));
    }
    case 'not': {
      const holds = compile(condition.of, brand);
      return (read) => !holds(read);
    }
    case 'words': {
      const matchers = condition.words.map(matchWords);
      return ({ read }) => matchers.some((stands) => stands(read.words));
    }
    case 'brand':
      return ({ read, named }) => brand.some((stands) => stands(read.words) || stands(named()));
    default:
      return ({ facts }) => isFact(condition, facts);
  }
}

function isFact(
  condition: Exclude<Condition, { type: 'all' | 'any' | 'not' | 'words' | 'brand' }>,
  facts: RuleFacts,
): boolean {
  switch (condition.type) {
    case 'sound':
      return facts.sound === condition.sound;
    case 'question':
      return facts.isQuestion;
    case 'platform':
      return condition.platforms.includes(facts.platform);
    case 'kind':
      return condition.kinds.includes(facts.kind);
    case 'language':
      return condition.languages.includes(facts.language);
    case 'contactTag':
      return condition.tagIds.some((tagId) => facts.contactTagIds.includes(tagId));
    case 'time':
      return facts.time !== undefined && isWithin(condition, facts.time);
  }
}

function isWithin(
  { from, to, weekdays }: Extract<Condition, { type: 'time' }>,
  { minuteOfDay, weekday }: TimeOfWeek,
): boolean {
  const isPastMidnight = from > to && minuteOfDay < to;
  const isTime = from <= to ? minuteOfDay >= from && minuteOfDay < to : minuteOfDay >= from || isPastMidnight;
  // What lasts past midnight belongs to the day on which it began.
  const day = isPastMidnight ? ((weekday + 5) % 7) + 1 : weekday;
  return isTime && (weekdays === undefined || weekdays.includes(day));
}
