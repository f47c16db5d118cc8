import { expect, test } from 'vitest';
import { byName } from '../../../lib/domain/byName';

const sorted = (names: readonly string[], language: 'en' | 'tr') => byName(names, (name) => name, language);

test('names are sorted as the language does, whatever their case', () => {
  const names = ['Çözüm', 'cuma', 'Şikâyet', 'dün', 'Soru', 'ırmak', 'İade', 'hız'];
  expect(sorted(names, 'tr')).toEqual(['cuma', 'Çözüm', 'dün', 'hız', 'ırmak', 'İade', 'Soru', 'Şikâyet']);
});

test('numbers in names count by their value', () => {
  expect(sorted(['Tier 10', 'Tier 9'], 'en')).toEqual(['Tier 9', 'Tier 10']);
});
