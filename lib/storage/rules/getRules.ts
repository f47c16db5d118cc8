import type { StandingTag } from '../../domain/mergedTags';
import type { Condition, RuleAction } from '../../domain/triage/rules/rule';
import type { InlayDatabase } from '../database';
import type { StoredRule } from '../records';
import { readStandingTags } from '../standingTags';

/** All rules in their order; where they name a tag that was merged into another, they name that one. */
export async function getRules(database: InlayDatabase): Promise<StoredRule[]> {
  const rules = await database.rules.orderBy('order').toArray();
  if (rules.length === 0) return rules;
  const standing = await readStandingTags(database);
  return rules.map((rule) => {
    const when = standingCondition(rule.when, standing);
    const then = rule.then.map((action) => standingAction(action, standing));
    return { ...rule, when, then };
  });
}

const standingAction = (action: RuleAction, standing: StandingTag): RuleAction =>
  action.type === 'setPriority' ? action : { ...action, tagId: standing(action.tagId) };

function standingCondition(condition: Condition, standing: StandingTag): Condition {
  switch (condition.type) {
    case 'all':
    case 'any':
      return { ...condition, of: condition.of.map((each) => standingCondition(each, standing)) };
    case 'not':
      return { ...condition, of: standingCondition(condition.of, standing) };
    case 'contactTag':
      return { ...condition, tagIds: [...new Set(condition.tagIds.map(standing))] };
    default:
      return condition;
  }
}
