import { LANGUAGES, MESSAGE_KINDS, PRIORITIES } from '../../vocabulary';
import type { Condition, Rule } from './rule';
import { DEEPEST, isSerious, MOST_PARTS, type RuleFault, ruleFaults } from './ruleFaults';

type Fields = Readonly<Record<string, unknown>>;

/** In UTF-16 units. */
export const LONGEST_RULE_NAME = 80;
export const LONGEST_ENTRY = 80;
const LONGEST_ID = 500;
const MOST_ACTIONS = 20;
const PLATFORMS = ['x', 'facebook', 'instagram'];

/** Whether something that came from elsewhere is a rule that can be kept; its tags need not be known here. */
export const isRule = (value: unknown): value is Rule => ruleProblem(value) === undefined;

/** What keeps something that came from elsewhere from being a rule: a fault, or that it has no such form at all. */
export type RuleProblem = RuleFault | 'form';

export function ruleProblem(value: unknown): RuleProblem | undefined {
  if (!isObject(value)) return 'form';
  const { id, name, isOn, when, then } = value;
  const isWellFormed =
    isText(id, LONGEST_ID) &&
    typeof name === 'string' &&
    name.length <= LONGEST_RULE_NAME &&
    typeof isOn === 'boolean' &&
    isList(then, MOST_ACTIONS) &&
    then.every(isAction) &&
    isCondition(when, 1);
  if (!isWellFormed) return 'form';
  const rule = value as unknown as Rule;
  return ruleFaults(rule, undefined).find(isSerious);
}

function isAction(value: unknown): boolean {
  if (!isObject(value)) return false;
  if (value.type === 'setPriority') return isOneOf(value.priority, PRIORITIES);
  return (value.type === 'applyTag' || value.type === 'suggestTag') && isText(value.tagId, LONGEST_ID);
}

function isCondition(value: unknown, depth: number): value is Condition {
  if (!isObject(value) || depth > DEEPEST) return false;
  switch (value.type) {
    case 'all':
    case 'any':
      return isList(value.of, MOST_PARTS) && value.of.every((part) => isCondition(part, depth + 1));
    case 'not':
      return isCondition(value.of, depth + 1);
    case 'words':
      return areAll(value.words, (word) => isText(word, LONGEST_ENTRY));
    case 'brand':
    case 'question':
      return true;
    case 'sound':
      return isOneOf(value.sound, ['bad', 'neutral', 'good']);
    case 'platform':
      return areAll(value.platforms, (each) => isOneOf(each, PLATFORMS));
    case 'kind':
      return areAll(value.kinds, (each) => isOneOf(each, MESSAGE_KINDS));
    case 'language':
      return areAll(value.languages, (each) => isOneOf(each, [...LANGUAGES, 'unknown']));
    case 'contactTag':
      return areAll(value.tagIds, (each) => isText(each, LONGEST_ID));
    case 'time':
      return (
        typeof value.from === 'number' &&
        typeof value.to === 'number' &&
        (value.weekdays === undefined || areAll(value.weekdays, isWeekday))
      );
    default:
      return false;
  }
}

const isWeekday = (value: unknown): boolean =>
  typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;

const isText = (value: unknown, longest: number): boolean =>
  typeof value === 'string' && value !== '' && value.length <= longest;

const isList = (value: unknown, most: number): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= most;

const areAll = (value: unknown, isGood: (each: unknown) => boolean): boolean =>
  isList(value, MOST_PARTS) && value.every(isGood);

const isOneOf = (value: unknown, options: readonly string[]): boolean =>
  typeof value === 'string' && options.includes(value);
