import type { Priority, TagId } from '../../vocabulary';
import { rivalsOf, type TagGroup } from '../tagGroups';
import type { Condition, Rule } from './rule';
import { matchesEverything } from './ruleFaults';

/** Two rules that want what cannot be both. The one that stands above wins. */
export interface Contradiction {
  /** The one that wins. */
  readonly by: Rule;
  readonly about:
    | { readonly type: 'priority'; readonly wins: Priority; readonly loses: Priority }
    | { readonly type: 'tag'; readonly wins: TagId; readonly loses: TagId };
  /** Wherever the lower one holds, the upper one holds as well: the lower one never gets its way. */
  readonly isAlways: boolean;
}

/** More would not be read. */
const MOST_TOLD = 3;

/**
 * What stands above a rule and against it, at most three, those first that always win. Rules that cannot hold for the same
 * message contradict nothing.
 */
export function contradictionsOf(
  rule: Rule,
  above: readonly Rule[],
  groups: readonly TagGroup[],
): Contradiction[] {
  if (!isInForce(rule)) return [];
  const found: Contradiction[] = [];
  for (const by of above) {
    if (!isInForce(by) || areApart(by.when, rule.when)) continue;
    const about = quarrelOf(by, rule, groups);
    if (about === undefined) continue;
    found.push({ by, about, isAlways: isImplied(by.when, rule.when) });
    if (found.length >= MOST_TOLD && found.some(({ isAlways }) => isAlways)) break;
  }
  return found.sort((one, other) => Number(other.isAlways) - Number(one.isAlways)).slice(0, MOST_TOLD);
}

/** One that fits everything only suggests. */
const isInForce = (rule: Rule): boolean => rule.isOn && !matchesEverything(rule);

function quarrelOf(by: Rule, rule: Rule, groups: readonly TagGroup[]): Contradiction['about'] | undefined {
  const wins = priorityOf(by);
  const loses = priorityOf(rule);
  if (wins !== undefined && loses !== undefined && wins !== loses) return { type: 'priority', wins, loses };
  for (const tagId of appliedBy(rule)) {
    const rivals = rivalsOf(tagId, groups);
    const rival = appliedBy(by).find((each) => rivals.has(each));
    if (rival !== undefined) return { type: 'tag', wins: rival, loses: tagId };
  }
  return undefined;
}

const priorityOf = ({ then }: Rule): Priority | undefined =>
  then.flatMap((action) => (action.type === 'setPriority' ? action.priority : []))[0];

const appliedBy = ({ then }: Rule): TagId[] =>
  then.flatMap((action) => (action.type === 'applyTag' ? action.tagId : []));

const partsOfAll = (condition: Condition): readonly Condition[] =>
  condition.type === 'all' ? condition.of : [condition];

/** Whether all that the first asks for is asked for by the second one as well. */
function isImplied(first: Condition, second: Condition): boolean {
  const asked = new Set(partsOfAll(second).map((part) => JSON.stringify(part)));
  return partsOfAll(first).every((part) => asked.has(JSON.stringify(part)));
}

/** Whether no message can fulfil both, as far as their choices tell. */
function areApart(one: Condition, other: Condition): boolean {
  return partsOfAll(one).some((first) =>
    partsOfAll(other).some((second) => {
      const left = choicesOf(first);
      const right = choicesOf(second);
      return (
        first.type === second.type &&
        left !== undefined &&
        right !== undefined &&
        !left.some((choice) => right.includes(choice))
      );
    }),
  );
}

/** Of these exactly one is true of a message. */
function choicesOf(condition: Condition): readonly string[] | undefined {
  switch (condition.type) {
    case 'platform':
      return condition.platforms;
    case 'kind':
      return condition.kinds;
    case 'language':
      return condition.languages;
    case 'sound':
      return [condition.sound];
    default:
      return undefined;
  }
}
