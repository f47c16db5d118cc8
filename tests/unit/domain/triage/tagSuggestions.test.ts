import { describe, expect, test } from 'vitest';
import { PACKS } from '../../../../lib/domain/triage/packs';
import { startingTags } from '../../../../lib/domain/triage/startingTags';
import { excludedBy, type TagGroup } from '../../../../lib/domain/triage/tagGroups';
import { createTagSuggester, type SuggestableTag } from '../../../../lib/domain/triage/tagSuggestions';
import { createTriage } from '../../../../lib/domain/triage/triage';

const triage = createTriage(PACKS);

const tag = (id: string, keywords = ''): SuggestableTag => ({ id, keywords });

const REASONS: TagGroup = {
  id: 'reasons',
  name: 'Reason',
  isExclusive: true,
  tagIds: ['luggage', 'seat'],
};

describe('suggested tags', () => {
  const suggested = (suggester: ReturnType<typeof createTagSuggester>, text: string): string[] =>
    suggester
      .suggest(text, new Map(startingTags(triage(text)).map((id) => [id, []])))
      .map(({ tagId }) => tagId);

  test('come from what the text is about before anybody corrected anything', () => {
    const suggester = createTagSuggester(['lead', 'feature-request', 'technical'].map((id) => tag(id)));
    expect(suggested(suggester, 'Is it in stock? How much is it?')).toEqual(['lead']);
    expect(suggested(suggester, 'Lütfen karanlık mod ekleyin')).toEqual(['feature-request']);
    expect(suggested(suggester, 'Hello there')).toEqual([]);
  });

  test('come from the words a user gave, in any spelling, and say which', () => {
    const suggester = createTagSuggester([tag('wedding', 'düğün*, nikah*, bridal party')]);
    const [suggestion] = suggester.suggest('DUGUNUMUZ için 40 kişilik yer var mı?');
    expect(suggestion).toMatchObject({ tagId: 'wedding', because: 'keywords', words: ['DUGUNUMUZ'] });
  });

  test('learn from what a user does, and say which words were alike', () => {
    const suggester = createTagSuggester(['luggage', 'seat'].map((id) => tag(id)));
    expect(suggested(suggester, 'carousel seven, no trolley came')).toEqual([]);
    for (const text of [...LUGGAGE, ...SEATS]) suggester.observe(text);
    for (const text of LUGGAGE) suggester.learn({ text, tagId: 'luggage', isRight: true });
    for (const text of SEATS) suggester.learn({ text, tagId: 'seat', isRight: true });
    const [first] = suggester.suggest('no trolley on the carousel');
    expect(first).toMatchObject({ tagId: 'luggage', because: 'similar' });
    expect(first?.words).toContain('carousel');
    expect(suggested(suggester, 'no legroom and it does not recline')).toEqual(['seat']);
  });

  test('never fall below what they were at the beginning', () => {
    const suggester = createTagSuggester([tag('lead'), tag('seat')]);
    for (const text of SEATS) suggester.learn({ text, tagId: 'seat', isRight: true });
    expect(suggested(suggester, 'How much is it?')).toEqual(['lead']);
  });

  test('are given up after they were declined', () => {
    const suggester = createTagSuggester([tag('seat')]);
    for (const text of SEATS) suggester.learn({ text, tagId: 'seat', isRight: true });
    const text = 'no legroom at all';
    expect(suggested(suggester, text)).toEqual(['seat']);
    for (let time = 0; time < 6; time++) suggester.learn({ text, tagId: 'seat', isRight: false });
    expect(suggested(suggester, text)).toEqual([]);
  });

  test('leave out what is there, and what excludes it', () => {
    const suggester = createTagSuggester([tag('luggage', 'suitcase'), tag('seat', 'legroom')], [REASONS]);
    expect(suggester.suggest('my suitcase', new Map(), ['luggage'])).toEqual([]);
    expect(suggester.suggest('my suitcase', new Map(), ['seat'])).toEqual([]);
    expect(excludedBy('seat', ['luggage', 'lead'], [REASONS])).toEqual(['luggage']);
  });

  test('say nothing where two that exclude each other are as likely', () => {
    const suggester = createTagSuggester([tag('luggage', 'cabin'), tag('seat', 'cabin')], [REASONS]);
    expect(suggester.suggest('the cabin').map(({ tagId }) => tagId)).toEqual(['seat']);
    expect(suggester.suggest('the cabin').length).toBeLessThanOrEqual(1);
  });

  test('are at most three, also of ten thousand tags', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => tag(`tag${index}`, `word${index}, all`));
    const suggester = createTagSuggester(many);
    expect(suggester.suggest('word77 here').map(({ tagId }) => tagId)).toEqual(['tag77']);
    // Where all are alike, none of them says anything.
    expect(suggester.suggest('all of it')).toEqual([]);
  });
});

const LUGGAGE = [
  'my trolley did not arrive at the carousel',
  'where is the trolley I checked in, carousel is empty',
  'trolley still in Vienna they say, we wait at the carousel',
  'checked trolley not on carousel four',
];
const SEATS = [
  'legroom is a joke in row nine',
  'my chair does not recline and no legroom',
  'legroom for children only',
  'paid for extra legroom, chair would not recline',
];
