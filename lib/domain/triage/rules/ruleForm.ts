import type { MessageKind, Platform, Priority, TagId } from '../../vocabulary';
import type { DetectedLanguage } from '../detectLanguage';
import type { Sound } from '../textScore';
import type { Condition, Rule, RuleAction } from './rule';

/** A rule as it is written: all that is filled in has to hold. */
export interface RuleForm {
  readonly id: string;
  readonly name: string;
  readonly isOn: boolean;
  readonly isBrand: boolean;
  /** One word or more of each; entries stand between commas or on lines of their own. */
  readonly groups: readonly string[];
  /** None of these. */
  readonly without: string;
  readonly sound?: Sound | undefined;
  /** Whether something is asked; absent: either. */
  readonly isQuestion?: boolean | undefined;
  readonly platforms: readonly Platform[];
  readonly kinds: readonly MessageKind[];
  readonly languages: readonly DetectedLanguage[];
  readonly contactTagIds: readonly TagId[];
  readonly time?: Omit<Extract<Condition, { type: 'time' }>, 'type'> | undefined;
  readonly applied: readonly TagId[];
  readonly suggested: readonly TagId[];
  readonly priority?: Priority | undefined;
}

export const emptyForm = (id: string): RuleForm => ({
  id,
  name: '',
  isOn: true,
  isBrand: false,
  groups: [''],
  without: '',
  platforms: [],
  kinds: [],
  languages: [],
  contactTagIds: [],
  applied: [],
  suggested: [],
});

/** Entries of a field, without those that are empty. */
export const entriesIn = (field: string): string[] =>
  field
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');

export function ruleOf(form: RuleForm): Rule {
  const { id, name, isOn, isBrand, groups, without, sound, isQuestion, time } = form;
  const { platforms, kinds, languages, contactTagIds: tagIds, applied, suggested, priority } = form;
  const question: Condition = { type: 'question' };
  const parts: Condition[] = [
    ...(isBrand ? [{ type: 'brand' } as const] : []),
    ...groups.flatMap((group) => wordsIn(group)),
    ...wordsIn(without).map((words): Condition => ({ type: 'not', of: words })),
    ...(sound === undefined ? [] : [{ type: 'sound', sound } as const]),
    ...(isQuestion === undefined ? [] : [isQuestion ? question : ({ type: 'not', of: question } as const)]),
    ...(platforms.length === 0 ? [] : [{ type: 'platform', platforms } as const]),
    ...(kinds.length === 0 ? [] : [{ type: 'kind', kinds } as const]),
    ...(languages.length === 0 ? [] : [{ type: 'language', languages } as const]),
    ...(tagIds.length === 0 ? [] : [{ type: 'contactTag', tagIds } as const]),
    ...(time === undefined ? [] : [{ type: 'time', ...time } as const]),
  ];
  const then: RuleAction[] = [
    ...applied.map((tagId) => ({ type: 'applyTag', tagId }) as const),
    ...suggested.map((tagId) => ({ type: 'suggestTag', tagId }) as const),
    ...(priority === undefined ? [] : [{ type: 'setPriority', priority } as const]),
  ];
  return { id, name: name.trim(), isOn, when: { type: 'all', of: parts }, then };
}

function wordsIn(field: string): Condition[] {
  const words = entriesIn(field);
  return words.length === 0 ? [] : [{ type: 'words', words }];
}

/** @returns undefined where a rule is built in a way that no form shows, as a file can bring it */
export function formOf(rule: Rule): RuleForm | undefined {
  const { id, name, isOn, when, then } = rule;
  const form = partsOf(when).reduce(withPart, { ...emptyForm(id), name, isOn, groups: [] });
  const tagsOf = (type: RuleAction['type']): TagId[] =>
    then.flatMap((action) => (action.type !== 'setPriority' && action.type === type ? action.tagId : []));
  const whole: RuleForm = {
    ...form,
    groups: form.groups.length === 0 ? [''] : form.groups,
    applied: tagsOf('applyTag'),
    suggested: tagsOf('suggestTag'),
    priority: then.flatMap((action) => (action.type === 'setPriority' ? action.priority : []))[0],
  };
  return isSameRule(ruleOf(whole), rule) ? whole : undefined;
}

function withPart(form: RuleForm, part: Condition): RuleForm {
  switch (part.type) {
    case 'brand':
      return { ...form, isBrand: true };
    case 'words':
      return { ...form, groups: [...form.groups, part.words.join(', ')] };
    case 'not':
      if (part.of.type === 'question') return { ...form, isQuestion: false };
      return part.of.type === 'words' ? { ...form, without: part.of.words.join(', ') } : form;
    case 'sound':
      return { ...form, sound: part.sound };
    case 'question':
      return { ...form, isQuestion: true };
    case 'platform':
      return { ...form, platforms: part.platforms };
    case 'kind':
      return { ...form, kinds: part.kinds };
    case 'language':
      return { ...form, languages: part.languages };
    case 'contactTag':
      return { ...form, contactTagIds: part.tagIds };
    case 'time': {
      const { type: _, ...time } = part;
      return { ...form, time };
    }
    default:
      return form;
  }
}

const partsOf = (condition: Condition): readonly Condition[] =>
  condition.type === 'all' ? condition.of : [condition];

/** Whether both ask and do the same, in whatever order their parts stand. */
function isSameRule(one: Rule, other: Rule): boolean {
  const partsIn = ({ when, then }: Rule): string =>
    JSON.stringify([...partsOf(when), ...then].map((part) => stable(part)).sort());
  return partsIn(one) === partsIn(other);
}

const stable = (part: Condition | RuleAction): string =>
  JSON.stringify(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
