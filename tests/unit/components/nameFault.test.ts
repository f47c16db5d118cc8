import { describe, expect, test } from 'vitest';
import { nameFault } from '../../../components/desk/nameFault';
import { deskWording } from '../../../components/desk/wording';

describe('a new name', () => {
  const turkish = deskWording('tr');

  test('is taken as it is', () => {
    expect(nameFault(' Iğdır ', ['Şikâyet'], turkish)).toBeUndefined();
  });

  test('must not be blank', () => {
    expect(nameFault('  ', [], turkish)).toBe('Lütfen bir ad girin.');
  });

  test('must not differ from another only in case, by the rules of its language', () => {
    expect(nameFault('ışık', ['IŞIK'], turkish)).toContain('“IŞIK”');
    expect(nameFault('isik', ['ISIK'], turkish)).toBeUndefined();
  });

  test('must fit its place', () => {
    expect(nameFault('a'.repeat(41), [], turkish)).toContain('40');
  });
});
