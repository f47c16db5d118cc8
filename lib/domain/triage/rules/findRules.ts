import { type CompiledRule, compileRule, readFacts } from './compileRule';
import { matchWords } from './matchWords';
import type { Condition, Rule, RuleFacts } from './rule';
import { matchesEverything, partsOf } from './ruleFaults';

/** Rules that are on, ready to be held against messages. */
export interface RuleFinder {
  /** Whether some rule asks for it: what nobody asks for need not be read. */
  asksFor(type: Condition['type']): boolean;
  /** Ids of the rules that hold, in their order. */
  find(facts: RuleFacts): string[];
}

/** @param brand entries that say the brand's name, as in `Condition` of type `words` */
export function createRuleFinder(rules: readonly Rule[], brand: readonly string[] = []): RuleFinder {
  const names = brand.map(matchWords);
  const isOn = rules.filter((rule) => rule.isOn);
  const compiled: CompiledRule[] = isOn.map((rule) => compileRule(rule, names));
  const asked = new Set(isOn.flatMap(({ when }) => partsOf(when).map(({ type }) => type)));
  return {
    asksFor: (type) => asked.has(type),
    find: (facts) => {
      if (compiled.length === 0) return [];
      const read = readFacts(facts);
      return compiled.flatMap(({ rule, holds }) => (holds(read) ? rule.id : []));
    },
  };
}

/** What a rule would have hit, by the places of the facts. */
export interface RuleTest {
  readonly hits: readonly number[];
  readonly of: number;
  /** It hit so many that it tells nothing; suggested is to narrow it. */
  readonly isTooWide: boolean;
}

/** From this share on a rule hits nearly everything. */
const TOO_WIDE = 0.9;
const FEWEST_TO_TELL = 20;

/** Whether a rule hit so many of so many that it tells nothing. */
export const isTooWide = (rule: Rule, hits: number, of: number): boolean =>
  (of >= FEWEST_TO_TELL && hits >= of * TOO_WIDE) || matchesEverything(rule);

/** Tries a rule, switched on or not, on what was written before. */
export function testRule(rule: Rule, facts: readonly RuleFacts[], brand: readonly string[] = []): RuleTest {
  const finder = createRuleFinder([{ ...rule, isOn: true }], brand);
  const hits = facts.flatMap((each, place) => (finder.find(each).length > 0 ? place : []));
  return { hits, of: facts.length, isTooWide: isTooWide(rule, hits.length, facts.length) };
}
