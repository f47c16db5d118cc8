import { expect, test } from 'vitest';
import type { Tag } from '../../../lib/domain/event';
import { tagOptions } from '../../../lib/overlay/tagPicker';

const TAGS: readonly Tag[] = [
  { id: '1', name: 'Şikâyet', color: 'red' },
  { id: '2', name: 'İade', color: 'blue' },
];

test('offers tags that are not set yet, however they are typed', () => {
  expect(tagOptions(TAGS, [], '')).toEqual([{ tag: TAGS[0] }, { tag: TAGS[1] }]);
  expect(tagOptions(TAGS, ['1'], '')).toEqual([{ tag: TAGS[1] }]);
  expect(tagOptions(TAGS, [], 'SIKAYET')).toEqual([{ tag: TAGS[0] }]);
});

test('offers to make a tag, but never one of a name that is taken', () => {
  expect(tagOptions(TAGS, [], ' VIP ')).toEqual([{ newName: 'VIP' }]);
  expect(tagOptions(TAGS, [], 'iad')).toEqual([{ tag: TAGS[1] }, { newName: 'iad' }]);
  expect(tagOptions(TAGS, ['2'], 'iade')).toEqual([]);
});
