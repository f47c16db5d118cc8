import type { TagId } from '../../vocabulary';
import { isMereWildcard } from './matchWords';
import type { Condition, Rule } from './rule';

/** Why a rule cannot be kept as it is; or, for the last ones, what its writer should know. */
export type RuleFault =
  | 'noName'
  | 'noAction'
  | 'emptyWords'
  | 'emptyChoice'
  | 'tooManyParts'
  | 'tooDeep'
  | 'unknownTag'
  | 'wrongTime'
  | 'severalPriorities'
  | RuleWarning;

/** It can be kept: what it does then is defined, see `resolveRules`. */
export type RuleWarning = 'matchesEverything' | 'matchesNothing';

const RULE_WARNINGS: readonly RuleFault[] = ['matchesEverything', 'matchesNothing'];

/** Whether the rule cannot be kept because of it. */
export const isSerious = (fault: RuleFault): boolean => !RULE_WARNINGS.includes(fault);

/** Beyond these nobody understands a rule. */
export const MOST_PARTS = 200;
export const DEEPEST = 8;
const MINUTES_A_DAY = 24 * 60;

/** @param tagIds of all tags there are; where they are not known no tag is missed */
export function ruleFaults({ name, when, then }: Rule, tagIds: ReadonlySet<TagId> | undefined): RuleFault[] {
  const isKnown = (tagId: TagId): boolean => tagIds === undefined || tagIds.has(tagId);
  const faults = new Set<RuleFault>();
  if (name.trim() === '') faults.add('noName');
  if (then.length === 0) faults.add('noAction');
  if (then.filter(({ type }) => type === 'setPriority').length > 1) faults.add('severalPriorities');
  if (then.some((action) => action.type !== 'setPriority' && !isKnown(action.tagId)))
    faults.add('unknownTag');
  if (isTooDeep(when)) return [...faults, 'tooDeep'];
  const parts = partsOf(when);
  const size = parts.reduce((sum, part) => sum + (part.type === 'words' ? part.words.length : 1), 0);
  if (size > MOST_PARTS) faults.add('tooManyParts');
  for (const part of parts) {
    const fault = faultOf(part, isKnown);
    if (fault !== undefined) faults.add(fault);
  }
  const always = constantOf(when);
  if (always === true) faults.add('matchesEverything');
  if (always === false) faults.add('matchesNothing');
  return [...faults];
}

/** Whether a rule holds whatever is written, as far as its form tells. */
export const matchesEverything = ({ when }: Rule): boolean => constantOf(when) === true;

function isTooDeep(condition: Condition, depth = 1): boolean {
  if (depth > DEEPEST) return true;
  if (condition.type === 'not') return isTooDeep(condition.of, depth + 1);
  if (condition.type !== 'all' && condition.type !== 'any') return false;
  return condition.of.some((part) => isTooDeep(part, depth + 1));
}

/** A condition and all that it is made of. */
export function partsOf(condition: Condition): Condition[] {
  if (condition.type === 'not') return [condition, ...partsOf(condition.of)];
  if (condition.type === 'all' || condition.type === 'any')
    return [condition, ...condition.of.flatMap(partsOf)];
  return [condition];
}

function faultOf(part: Condition, isKnown: (tagId: TagId) => boolean): RuleFault | undefined {
  switch (part.type) {
    case 'words':
      return part.words.length === 0 || part.words.some((word) => !/[\p{L}\p{N}*]/u.test(word))
        ? 'emptyWords'
        : undefined;
    case 'platform':
      return part.platforms.length === 0 ? 'emptyChoice' : undefined;
    case 'kind':
      return part.kinds.length === 0 ? 'emptyChoice' : undefined;
    case 'language':
      return part.languages.length === 0 ? 'emptyChoice' : undefined;
    case 'contactTag':
      if (part.tagIds.length === 0) return 'emptyChoice';
      return part.tagIds.every(isKnown) ? undefined : 'unknownTag';
    case 'time':
      return isTimeOfDay(part.from) && isTimeOfDay(part.to) && part.from !== part.to
        ? undefined
        : 'wrongTime';
    default:
      return undefined;
  }
}

const isTimeOfDay = (minute: number): boolean =>
  Number.isInteger(minute) && minute >= 0 && minute <= MINUTES_A_DAY;

/** Whether a condition holds always or never whatever the facts are; undefined where it depends on them. */
function constantOf(condition: Condition): boolean | undefined {
  switch (condition.type) {
    case 'all':
      return allOf(condition.of.map(constantOf));
    case 'any': {
      const none = allOf(condition.of.map((part) => negated(constantOf(part))));
      return negated(none);
    }
    case 'not':
      return negated(constantOf(condition.of));
    case 'words':
      return condition.words.some(isMereWildcard) ? true : undefined;
    default:
      return undefined;
  }
}

const negated = (value: boolean | undefined): boolean | undefined =>
  value === undefined ? undefined : !value;

function allOf(values: readonly (boolean | undefined)[]): boolean | undefined {
  if (values.includes(false)) return false;
  return values.includes(undefined) ? undefined : true;
}
