import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contradictionsOf } from '../../../../lib/domain/triage/rules/contradictions';
import { isRule } from '../../../../lib/domain/triage/rules/isRule';
import type { Condition, Rule, RuleAction } from '../../../../lib/domain/triage/rules/rule';
import { emptyForm, formOf, type RuleForm, ruleOf } from '../../../../lib/domain/triage/rules/ruleForm';
import { LANGUAGES, MESSAGE_KINDS, PRIORITIES } from '../../../../lib/domain/vocabulary';

const entry = fc.stringMatching(/^[a-zçğıöşü*]{1,8}( [a-z]{1,8})?$/);
const field = fc.array(entry, { maxLength: 4 }).map((entries) => entries.join(', '));
const tagIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { maxLength: 3 });
const minute = fc.integer({ min: 0, max: 1439 });

const form: fc.Arbitrary<RuleForm> = fc.record({
  id: fc.constant('r'),
  name: fc.constant('Rule'),
  isOn: fc.boolean(),
  isBrand: fc.boolean(),
  groups: fc.array(field, { minLength: 1, maxLength: 3 }),
  without: field,
  sound: fc.option(fc.constantFrom('bad', 'neutral', 'good'), { nil: undefined }),
  isQuestion: fc.option(fc.boolean(), { nil: undefined }),
  platforms: fc.subarray(['x', 'facebook', 'instagram']),
  kinds: fc.subarray([...MESSAGE_KINDS]),
  languages: fc.subarray([...LANGUAGES, 'unknown']),
  contactTagIds: tagIds,
  time: fc.option(
    fc.oneof(
      fc.record({ from: minute, to: minute }),
      fc.record({ from: minute, to: minute, weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }) }),
    ),
    { nil: undefined },
  ),
  applied: tagIds,
  suggested: tagIds,
  priority: fc.option(fc.constantFrom(...PRIORITIES), { nil: undefined }),
});

describe('the form of a rule', () => {
  test('shows again what was written into it', () => {
    fc.assert(
      fc.property(form, (written) => {
        const rule = ruleOf(written);
        const shown = formOf(rule);
        expect(shown).toBeDefined();
        expect(shown && ruleOf(shown)).toEqual(rule);
      }),
    );
  });

  test('is not made of what it could not show', () => {
    const words: Condition = { type: 'words', words: ['a'] };
    const built: Rule = {
      ...ruleOf(emptyForm('r')),
      when: { type: 'any', of: [words, { type: 'question' }] },
    };
    expect(formOf(built)).toBeUndefined();
    expect(formOf({ ...built, when: { type: 'not', of: { type: 'not', of: words } } })).toBeUndefined();
  });

  test('only whole rules are kept', () => {
    const good = ruleOf({ ...emptyForm('r'), name: 'Refund', groups: ['refund*'], priority: 'high' });
    expect(isRule(good)).toBe(true);
    expect(isRule(JSON.parse(JSON.stringify(good)))).toBe(true);
    expect(isRule({ ...good, name: ' ' })).toBe(false);
    expect(isRule({ ...good, isOn: 'yes' })).toBe(false);
    expect(isRule({ ...good, when: { type: 'all', of: [{ type: 'kind', kinds: ['letter'] }] } })).toBe(false);
    expect(isRule(null)).toBe(false);
  });

  test('what comes from elsewhere never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(isRule(value)).toBe(false);
      }),
    );
  });
});

describe('rules that contradict each other', () => {
  const priority = (value: 'low' | 'urgent'): RuleAction => ({ type: 'setPriority', priority: value });
  const rule = (id: string, of: Condition[], ...then: RuleAction[]): Rule => ({
    id,
    name: id,
    isOn: true,
    when: { type: 'all', of },
    then,
  });
  const refund: Condition = { type: 'words', words: ['refund'] };
  const onX: Condition = { type: 'platform', platforms: ['x'] };
  const onFacebook: Condition = { type: 'platform', platforms: ['facebook'] };

  test('are told, and whether the upper one always wins', () => {
    const wide = rule('wide', [refund], priority('low'));
    const narrow = rule('narrow', [refund, onX], priority('urgent'));
    expect(contradictionsOf(narrow, [wide], [])).toEqual([
      { by: wide, about: { type: 'priority', wins: 'low', loses: 'urgent' }, isAlways: true },
    ]);
    expect(contradictionsOf(wide, [narrow], [])).toMatchObject([{ isAlways: false }]);
  });

  test('are none where both cannot hold, want the same, or are off', () => {
    const here = rule('here', [refund, onX], priority('low'));
    expect(contradictionsOf(rule('there', [refund, onFacebook], priority('urgent')), [here], [])).toEqual([]);
    expect(contradictionsOf(rule('same', [refund], priority('low')), [here], [])).toEqual([]);
    expect(
      contradictionsOf(rule('other', [refund], priority('urgent')), [{ ...here, isOn: false }], []),
    ).toEqual([]);
    expect(contradictionsOf(rule('all', [], priority('urgent')), [here], [])).toEqual([]);
  });

  test('put on tags that exclude each other', () => {
    const groups = [{ id: 'g', name: 'Reason', isExclusive: true, tagIds: ['seat', 'bag'] }];
    const seat = rule('seat', [refund], { type: 'applyTag', tagId: 'seat' });
    const bag = rule('bag', [onX], { type: 'applyTag', tagId: 'bag' });
    expect(contradictionsOf(bag, [seat], groups)).toMatchObject([
      { about: { type: 'tag', wins: 'seat', loses: 'bag' } },
    ]);
  });
});
