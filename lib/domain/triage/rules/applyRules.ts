import type { Priority, TagId } from '../../vocabulary';
import { rivalsOf, type TagGroup } from '../tagGroups';
import { type CompiledRule, compileRule, readFacts } from './compileRule';
import type { Rule, RuleAction, RuleFacts } from './rule';
import { matchesEverything } from './ruleFaults';

/** A tag and the rule that says so. */
export interface RuledTag {
  readonly tagId: TagId;
  readonly ruleId: string;
}

/** What a rule would have done, had not something else stood against it. */
export interface Overruled {
  readonly ruleId: string;
  readonly action: RuleAction;
  /**
   * Why: an earlier rule set another priority or a tag that excludes this one; or the rule fits everything, and then it
   * only suggests.
   */
  readonly because: 'otherPriority' | 'excludedTag' | 'matchesEverything';
  /** The earlier rule; absent where there is none. */
  readonly byRuleId?: string;
}

export interface RuleResult {
  readonly applied: readonly RuledTag[];
  /** None of those that are applied. */
  readonly suggested: readonly RuledTag[];
  readonly priority?: { readonly priority: Priority; readonly ruleId: string };
  readonly overruled: readonly Overruled[];
}

export type ApplyRules = (facts: RuleFacts) => RuleResult;

/**
 * Holds rules against messages, in their order: where two contradict each other the first one wins, and the other one is
 * told with its reason. A rule that fits everything applies nothing by itself: its tags are suggested.
 */
export function createRules(rules: readonly Rule[], groups: readonly TagGroup[] = []): ApplyRules {
  const compiled = rules
    .filter(({ isOn }) => isOn)
    .map((rule) => ({ ...compileRule(rule), isCatchAll: matchesEverything(rule) }));
  return (facts) => {
    const read = readFacts(facts);
    const result = {
      applied: new Map<TagId, string>(),
      suggested: new Map<TagId, string>(),
      overruled: [] as Overruled[],
    };
    let priority: RuleResult['priority'];
    for (const { rule, isCatchAll } of compiled.filter((each) => each.holds(read))) {
      for (const action of rule.then) {
        const overruled = { ruleId: rule.id, action };
        if (action.type === 'suggestTag') {
          if (!result.suggested.has(action.tagId)) result.suggested.set(action.tagId, rule.id);
        } else if (isCatchAll) {
          result.overruled.push({ ...overruled, because: 'matchesEverything' });
          if (action.type === 'applyTag' && !result.suggested.has(action.tagId)) {
            result.suggested.set(action.tagId, rule.id);
          }
        } else if (action.type === 'setPriority') {
          if (priority === undefined) priority = { priority: action.priority, ruleId: rule.id };
          else if (priority.priority !== action.priority) {
            result.overruled.push({ ...overruled, because: 'otherPriority', byRuleId: priority.ruleId });
          }
        } else {
          const byRuleId = ruleAgainst(action.tagId, result.applied, groups);
          if (byRuleId !== undefined)
            result.overruled.push({ ...overruled, because: 'excludedTag', byRuleId });
          else if (!result.applied.has(action.tagId)) result.applied.set(action.tagId, rule.id);
        }
      }
    }
    return {
      applied: listed(result.applied),
      suggested: listed(result.suggested).filter(({ tagId }) => !result.applied.has(tagId)),
      ...(priority === undefined ? {} : { priority }),
      overruled: result.overruled,
    };
  };
}

const listed = (tags: ReadonlyMap<TagId, string>): RuledTag[] =>
  [...tags].map(([tagId, ruleId]) => ({ tagId, ruleId }));

function ruleAgainst(
  tagId: TagId,
  applied: ReadonlyMap<TagId, string>,
  groups: readonly TagGroup[],
): string | undefined {
  const rivals = rivalsOf(tagId, groups);
  for (const rival of rivals) {
    const ruleId = applied.get(rival);
    if (ruleId !== undefined) return ruleId;
  }
  return undefined;
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

/** Tries a rule, switched on or not, on what was written before. */
export function testRule(rule: Rule, facts: readonly RuleFacts[]): RuleTest {
  const compiled: CompiledRule = compileRule(rule);
  const hits = facts.flatMap((each, place) => (compiled.holds(readFacts(each)) ? place : []));
  const isTooWide = facts.length >= FEWEST_TO_TELL && hits.length >= facts.length * TOO_WIDE;
  return { hits, of: facts.length, isTooWide: isTooWide || matchesEverything(rule) };
}
