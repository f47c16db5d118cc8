import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '../../../../lib/domain/triage/readText';
import { createRuleFinder, testRule } from '../../../../lib/domain/triage/rules/findRules';
import { matchWords } from '../../../../lib/domain/triage/rules/matchWords';
import {
  createPriorityResolver,
  createResolver,
  type RuleResult,
} from '../../../../lib/domain/triage/rules/resolveRules';
import type { Condition, Rule, RuleAction, RuleFacts } from '../../../../lib/domain/triage/rules/rule';
import { ruleFaults } from '../../../../lib/domain/triage/rules/ruleFaults';
import type { TagGroup } from '../../../../lib/domain/triage/tagGroups';

const facts = (overrides: Partial<RuleFacts> = {}): RuleFacts => ({
  text: 'Acme, where is my order?',
  sound: 'neutral',
  isQuestion: true,
  language: 'en',
  platform: 'x',
  kind: 'mention',
  contactTagIds: [],
  time: { minuteOfDay: 10 * 60, weekday: 1 },
  ...overrides,
});

const words = (...list: string[]): Condition => ({ type: 'words', words: list });
const all = (...of: Condition[]): Condition => ({ type: 'all', of });
const rule = (id: string, when: Condition, ...then: RuleAction[]): Rule => ({
  id,
  name: id,
  isOn: true,
  when,
  then,
});
const apply = (tagId: string): RuleAction => ({ type: 'applyTag', tagId });
const suggest = (tagId: string): RuleAction => ({ type: 'suggestTag', tagId });

/** What rules make of a message. */
const createRules =
  (rules: readonly Rule[], groups: readonly TagGroup[] = []) =>
  (message: RuleFacts): RuleResult =>
    createResolver(rules, groups)(createRuleFinder(rules).find(message));

const holds = (when: Condition, overrides: Partial<RuleFacts> = {}): boolean =>
  testRule(rule('r', when, suggest('t')), [facts(overrides)]).hits.length === 1;

describe('when a rule holds', () => {
  test.each<[string, string, boolean]>([
    ['refund*', 'Refunds, please', true],
    ['refund', 'refunds', false],
    ['*bank*', 'internetbankacılığı', true],
    ['ba*k', 'BANK', true],
    ['never again', 'I will NEVER again', true],
    ['never again', 'again never', false],
    ['IŞIK', 'ışık', true],
    ['istanbul', 'İSTANBUL', true],
    ['şikayet*', 'SIKAYETIM var', true],
    ['çok', 'çoook', true],
    ['gak*', 'nggak', false],
    ['*gak', 'nggak', true],
    ['(a+)+$', 'bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb!', false],
  ])('the words %s in "%s": %s', (entry, text, expected) => {
    expect(holds(words(entry), { text })).toBe(expected);
  });

  test('wildcards and words never throw, and a word always fits itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.stringMatching(/^[a-z]{1,12}$/), (entry, word) => {
        expect(typeof matchWords(entry)(readText(word).words)).toBe('boolean');
        expect(matchWords(word)(readText(word).words)).toBe(true);
      }),
    );
  });

  test('brand and negative words, brand and a question', () => {
    const brand = words('acme');
    const negative = all(brand, { type: 'sound', sound: 'bad' });
    expect(holds(negative, { sound: 'bad' })).toBe(true);
    expect(holds(negative)).toBe(false);
    expect(holds(all(brand, { type: 'question' }))).toBe(true);
    expect(holds(all(brand, { type: 'not', of: { type: 'question' } }))).toBe(false);
  });

  test.each([
    ['Where is my parcel, ACME?', true],
    ['@acme where is my parcel?', true],
    ['so happy with #AcmeAir', true],
    ['#acmeair', true],
    ['acmes are everywhere', false],
  ])('the brand stands in "%s": %s', (text, expected) => {
    const asked = rule('r', { type: 'brand' }, suggest('t'));
    expect(testRule(asked, [facts({ text })], ['acme', 'Acme Air', 'acmeair']).hits).toHaveLength(
      expected ? 1 : 0,
    );
  });

  test('platform, kind, language, tags of the contact', () => {
    expect(holds({ type: 'platform', platforms: ['x', 'facebook'] })).toBe(true);
    expect(holds({ type: 'kind', kinds: ['message'] })).toBe(false);
    expect(holds({ type: 'language', languages: ['tr', 'unknown'] }, { language: 'unknown' })).toBe(true);
    expect(holds({ type: 'contactTag', tagIds: ['vip'] }, { contactTagIds: ['vip'] })).toBe(true);
  });

  test.each<[number, number, boolean]>([
    [5, 23 * 60, true],
    [6, 60, true],
    [7, 60, false],
    [6, 23 * 60, false],
    [5, 21 * 60, false],
  ])('Friday night lasts until Saturday morning: day %i, minute %i', (weekday, minuteOfDay, expected) => {
    const friday: Condition = { type: 'time', from: 22 * 60, to: 6 * 60, weekdays: [5] };
    expect(holds(friday, { time: { weekday, minuteOfDay } })).toBe(expected);
  });
});

describe('what rules do', () => {
  test('a tag is applied only by a rule that says so, and not suggested besides', () => {
    const run = createRules([
      rule('a', words('order'), suggest('t')),
      rule('b', words('order'), apply('t'), suggest('u')),
    ]);
    expect(run(facts())).toEqual({
      applied: [{ tagId: 't', ruleId: 'b' }],
      suggested: [{ tagId: 'u', ruleId: 'b' }],
      overruled: [],
    });
  });

  test('of two that contradict each other the first one wins, and the other one is told why', () => {
    const urgent: RuleAction = { type: 'setPriority', priority: 'urgent' };
    const low: RuleAction = { type: 'setPriority', priority: 'low' };
    const group = { id: 'g', name: 'Reason', isExclusive: true, tagIds: ['seat', 'luggage'] };
    const run = createRules(
      [rule('a', words('order'), urgent, apply('seat')), rule('b', words('order'), low, apply('luggage'))],
      [group],
    );
    const result = run(facts());
    expect(result.priority).toEqual({ priority: 'urgent', ruleId: 'a' });
    expect(
      createPriorityResolver([rule('a', words('order'), urgent), rule('b', words('order'), low)])(['b', 'a']),
    ).toEqual(result.priority);
    expect(result.applied).toEqual([{ tagId: 'seat', ruleId: 'a' }]);
    expect(result.overruled).toEqual([
      { ruleId: 'b', action: low, because: 'otherPriority', byRuleId: 'a' },
      { ruleId: 'b', action: apply('luggage'), because: 'excludedTag', byRuleId: 'a' },
    ]);
  });

  test('one that fits everything only suggests', () => {
    const everything = rule('e', words('*'), apply('t'), { type: 'setPriority', priority: 'urgent' });
    const result = createRules([everything])(facts());
    expect(result).toMatchObject({ applied: [], suggested: [{ tagId: 't', ruleId: 'e' }] });
    expect(result.priority).toBeUndefined();
    expect(result.overruled.map(({ because }) => because)).toEqual([
      'matchesEverything',
      'matchesEverything',
    ]);
  });

  test('one that is off does nothing, but can be tried', () => {
    const off = { ...rule('o', words('order'), apply('t')), isOn: false };
    expect(createRules([off])(facts()).applied).toEqual([]);
    expect(testRule(off, [facts({ text: 'no' }), facts()])).toEqual({ hits: [1], of: 2, isTooWide: false });
  });

  test('ten thousand tags are applied at once', () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      rule(`r${index}`, words('order'), apply(`t${index}`)),
    );
    expect(createRules(many)(facts()).applied).toHaveLength(10_000);
  });
});

describe('faults of a rule', () => {
  const known = new Set(['t']);
  const deep = (depth: number): Condition =>
    depth === 0 ? words('a') : { type: 'not', of: deep(depth - 1) };

  test.each<[string, Rule]>([
    ['noName', { ...rule('r', words('a'), suggest('t')), name: ' ' }],
    ['noAction', rule('r', words('a'))],
    ['emptyWords', rule('r', words(), suggest('t'))],
    ['emptyWords', rule('r', words('!!'), suggest('t'))],
    ['emptyChoice', rule('r', { type: 'platform', platforms: [] }, suggest('t'))],
    ['unknownTag', rule('r', words('a'), suggest('gone'))],
    ['unknownTag', rule('r', { type: 'contactTag', tagIds: ['gone'] }, suggest('t'))],
    ['wrongTime', rule('r', { type: 'time', from: 60, to: 60 }, suggest('t'))],
    ['tooDeep', rule('r', deep(10_000), suggest('t'))],
    [
      'tooManyParts',
      rule('r', words(...Array.from({ length: 500 }, (_, index) => `w${index}`)), suggest('t')),
    ],
    [
      'severalPriorities',
      rule(
        'r',
        words('a'),
        { type: 'setPriority', priority: 'low' },
        { type: 'setPriority', priority: 'high' },
      ),
    ],
    ['matchesEverything', rule('r', all(), suggest('t'))],
    ['matchesEverything', rule('r', { type: 'any', of: [words('x'), words('*')] }, suggest('t'))],
    ['matchesNothing', rule('r', { type: 'any', of: [] }, suggest('t'))],
    ['matchesNothing', rule('r', { type: 'not', of: words('*') }, suggest('t'))],
  ])('%s', (fault, faulty) => {
    expect(ruleFaults(faulty, known)).toContain(fault);
  });

  test('a good one has none', () => {
    expect(ruleFaults(rule('r', all(words('a*'), { type: 'question' }), apply('t')), known)).toEqual([]);
  });

  test('one that hits nearly all of what was written is said to be too wide', () => {
    const texts = Array.from({ length: 40 }, () => facts());
    expect(testRule(rule('r', words('order'), suggest('t')), texts).isTooWide).toBe(true);
  });
});
