import type { Priority, TagId } from '../../vocabulary';
import { rivalsOf, type TagGroup } from '../tagGroups';
import type { Rule, RuleAction } from './rule';
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

/** What rules come to that hold, given by their ids in any order; those that are off or gone do nothing. */
export type ResolveRules = (ruleIds: readonly string[]) => RuleResult;

/**
 * What rules do that hold, in their order: where two contradict each other the first one wins, and the other one is told
 * with its reason. A rule that fits everything applies nothing by itself: its tags are suggested.
 */
export function createResolver(rules: readonly Rule[], groups: readonly TagGroup[] = []): ResolveRules {
  const places = new Map(
    rules.flatMap((rule, place) => (rule.isOn ? [[rule.id, { rule, place }] as const] : [])),
  );
  return (ruleIds) => {
    const holding = [...new Set(ruleIds)]
      .flatMap((id) => places.get(id) ?? [])
      .sort((one, other) => one.place - other.place);
    return resolve(
      holding.map(({ rule }) => rule),
      groups,
    );
  };
}

/** What rules that hold say of the priority, and which one does; those of the resolver, for many conversations at a time. */
export type ResolvePriority = (ruleIds: readonly string[]) => RuleResult['priority'];

interface Setter {
  readonly place: number;
  readonly says: NonNullable<RuleResult['priority']>;
}

export function createPriorityResolver(rules: readonly Rule[]): ResolvePriority {
  const setters = new Map<string, Setter>();
  for (const [place, rule] of rules.entries()) {
    const action = rule.then.find(({ type }) => type === 'setPriority');
    if (action?.type !== 'setPriority' || !rule.isOn || matchesEverything(rule)) continue;
    setters.set(rule.id, { place, says: { priority: action.priority, ruleId: rule.id } });
  }
  return (ruleIds) => {
    let first: Setter | undefined;
    for (const id of ruleIds) {
      const setter = setters.get(id);
      if (setter !== undefined && (first === undefined || setter.place < first.place)) first = setter;
    }
    return first?.says;
  };
}

function resolve(holding: readonly Rule[], groups: readonly TagGroup[]): RuleResult {
  const applied = new Map<TagId, string>();
  const suggested = new Map<TagId, string>();
  const overruled: Overruled[] = [];
  let priority: RuleResult['priority'];
  const suggest = (tagId: TagId, ruleId: string): void => {
    if (!suggested.has(tagId)) suggested.set(tagId, ruleId);
  };
  for (const rule of holding) {
    const isCatchAll = matchesEverything(rule);
    for (const action of rule.then) {
      const told = { ruleId: rule.id, action };
      if (action.type === 'suggestTag') suggest(action.tagId, rule.id);
      else if (isCatchAll) {
        overruled.push({ ...told, because: 'matchesEverything' });
        if (action.type === 'applyTag') suggest(action.tagId, rule.id);
      } else if (action.type === 'setPriority') {
        if (priority === undefined) priority = { priority: action.priority, ruleId: rule.id };
        else if (priority.priority !== action.priority) {
          overruled.push({ ...told, because: 'otherPriority', byRuleId: priority.ruleId });
        }
      } else {
        const byRuleId = ruleAgainst(action.tagId, applied, groups);
        if (byRuleId !== undefined) overruled.push({ ...told, because: 'excludedTag', byRuleId });
        else if (!applied.has(action.tagId)) applied.set(action.tagId, rule.id);
      }
    }
  }
  return {
    applied: listed(applied),
    suggested: listed(suggested).filter(({ tagId }) => !applied.has(tagId)),
    ...(priority === undefined ? {} : { priority }),
    overruled,
  };
}

const listed = (tags: ReadonlyMap<TagId, string>): RuledTag[] =>
  [...tags].map(([tagId, ruleId]) => ({ tagId, ruleId }));

function ruleAgainst(
  tagId: TagId,
  applied: ReadonlyMap<TagId, string>,
  groups: readonly TagGroup[],
): string | undefined {
  for (const rival of rivalsOf(tagId, groups)) {
    const ruleId = applied.get(rival);
    if (ruleId !== undefined) return ruleId;
  }
  return undefined;
}
