import { expect, test } from 'vitest';
import type { Tag } from '../../../lib/domain/event';
import { MOST_OPTIONS, tagOptions } from '../../../lib/overlay/tagOptions';

const TAGS: readonly Tag[] = [
  { id: '1', name: 'Şikâyet', color: 'red' },
  { id: '2', name: 'İade', color: 'blue' },
];

test('offers tags that are not set yet, however they are typed', () => {
  expect(tagOptions(TAGS, [], '').options).toEqual([{ tag: TAGS[0] }, { tag: TAGS[1] }]);
  expect(tagOptions(TAGS, ['1'], '').options).toEqual([{ tag: TAGS[1] }]);
  expect(tagOptions(TAGS, [], 'SIKAYET').options).toEqual([{ tag: TAGS[0] }]);
});

test('offers to make a tag, but never one of a name that is taken', () => {
  expect(tagOptions(TAGS, [], ' VIP ').options).toEqual([{ newName: 'VIP' }]);
  expect(tagOptions(TAGS, [], 'iad').options).toEqual([{ tag: TAGS[1] }, { newName: 'iad' }]);
  expect(tagOptions(TAGS, ['2'], 'iade').options).toEqual([]);
});

test('suggestions come first while nothing is typed, strongest first', () => {
  const why = (tagId: string) => ({ tagId, because: 'keywords', words: ['x'] }) as const;
  expect(tagOptions(TAGS, [], '', [why('2'), why('1')]).options).toEqual([
    { tag: TAGS[1], suggested: why('2') },
    { tag: TAGS[0], suggested: why('1') },
  ]);
  expect(tagOptions(TAGS, [], 'sik', [why('2')]).options).toEqual([{ tag: TAGS[0] }, { newName: 'sik' }]);
});

test('what is archived is not offered, and its name is told to be taken', () => {
  const tags: Tag[] = [{ id: '3', name: 'Fuar', color: 'gray', isArchived: true }];
  expect(tagOptions(tags, [], 'fua').options).toEqual([{ newName: 'fua' }]);
  expect(tagOptions(tags, [], 'fuar')).toEqual({ options: [], more: 0, archived: 'Fuar' });
});

test('of ten thousand some are offered, and how many more there are', () => {
  const tags = Array.from(
    { length: 10_000 },
    (_, index): Tag => ({ id: `${index}`, name: `t${index}`, color: 'gray' }),
  );
  const { options, more } = tagOptions(tags, [], '');
  expect([options.length, more]).toEqual([MOST_OPTIONS, 10_000 - MOST_OPTIONS]);
  expect(tagOptions(tags, [], 't9999').options).toEqual([{ tag: tags[9999] }]);
});
