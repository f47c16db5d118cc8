import { describe, expect, test } from 'vitest';
import { firstName } from '../../../lib/domain/firstName';

describe('the name a contact is addressed by', () => {
  test.each([
    ['Ayşe Yılmaz', 'Ayşe'],
    ['Ayşe Nur Yılmaz', 'Ayşe'],
    ['MEHMET YILMAZ', 'Mehmet'],
    ['IŞIL ŞAHİN', 'Işıl'],
    ['İBRAHİM KAYA', 'İbrahim'],
    ['IAN SMITH', 'Ian'],
    ['budi santoso', 'Budi'],
    ['Ayşe Hanım', 'Ayşe'],
    ['Mehmet Bey', 'Mehmet'],
    ['Pak Budi', 'Budi'],
    ['Dr. Sarah Connor', 'Sarah'],
    ['✨ Ayşe Yılmaz ✨', 'Ayşe'],
    ['Budi Santoso 🇮🇩', 'Budi'],
    ['Ayşe Yılmaz | Tasarım', 'Ayşe'],
    ['Sam Lee (they/them)', 'Sam'],
    ['𝓐𝓷𝓷𝓪 Petrova', 'Anna'],
    ["D'Angelo Russell", "D'Angelo"],
    ['JEAN-LUC PICARD', 'Jean-Luc'],
    ['McKenzie Brown', 'McKenzie'],
    ['محمد علي', 'محمد'],
    ['Suharto', 'Suharto'],
  ])('%s is %s', (name, expected) => {
    expect(firstName({ name, handle: 'someone99' })).toBe(expected);
  });

  test.each([
    ['Kopi Kenangan', 'brand'],
    ['Moda Butik', 'brand'],
    ['Acme Support', 'brand'],
    ['NASA', 'one word in capitals'],
    ['shadowhunter', 'one word in small letters'],
    ['gamer_42', 'handle'],
    ['@ayse', 'handle'],
    ['x9 Yılmaz', 'digits'],
    ['A. Yılmaz', 'initial'],
    ['🔥🔥🔥', 'emoji only'],
    ['I love my cat so much', 'phrase'],
    ['acme.com Deals', 'address'],
    ['{{ agent.name }} Smith', 'template'],
    ['<b>Ayşe</b> Yılmaz', 'markup'],
    ['田中太郎', 'cannot be told'],
    ['', 'empty'],
    ['\u200b\u200d', 'invisible'],
  ])('%s is nobody to address (%s)', (name) => {
    expect(firstName({ name, handle: 'someone99' })).toBeUndefined();
  });

  test('is not just the handle again', () => {
    expect(firstName({ name: 'Nike', handle: 'nike' })).toBeUndefined();
  });
});
