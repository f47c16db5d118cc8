import { describe, expect, test } from 'vitest';
import { isCourtesy } from '../../../lib/domain/courtesy';
import { foldText } from '../../../lib/domain/foldText';

describe('mere courtesy', () => {
  test.each([
    'thanks',
    'Thank you so much!!',
    'ok',
    'OK thanks 🙏',
    "You're welcome",
    'thanksss',
    '👍',
    '❤️❤️',
    ':)',
    '@acme thanks!',
    'Teşekkürler',
    'TEŞEKKÜRLER',
    'tesekkurler',
    'çok teşekkür ederim 🙏🏻',
    'Tamamdır, sağolun.',
    'TAMAM',
    'Teşekkür ederim, iyi geceler',
    'İlginiz için çok teşekkürler',
    'Makasih kak',
    'oke makasih banyak ya min 🙏',
    'Terima kasih atas bantuannya',
    'sip, siap',
    'Teşekkürler iyi günler',
    'iyi akşamlar',
    'İyi çalışmalar',
    'tşk ederim',
    'Allah razı olsun',
    'Kolay gelsin',
    'thanks for the quick reply',
    'Thank you for your quick response!',
    'Have a good one',
    'terima kasih atas bantuannya',
    'sama-sama',
    'makasih atas responnya kak',
    '🙏.',
    '🇹🇷',
  ])('%s', (text) => {
    expect(isCourtesy(text)).toBe(true);
  });

  test.each([
    'ok?',
    'thanks, when does it arrive',
    'ok 5',
    'thanks, order 1234',
    'tamam mı?',
    'Merhaba',
    'teşekkürler ama gelmedi',
    'makasih, tapi belum sampai',
    'yes',
    'evet',
    'banyak',
    '❓',
    '!!!',
    '.',
    '...',
    '?',
    '‼️❗',
    'iyi günler, kargo nerede',
    'thanks for the quick reply?',
    'iyi günler 1234',
    '@acme',
    '',
    'http://example.com thanks',
    'thanks '.repeat(9),
  ])('not: %s', (text) => {
    expect(isCourtesy(text)).toBe(false);
  });

  test('is told of ten megabytes at once', () => {
    expect(isCourtesy('ok '.repeat(3_500_000))).toBe(false);
  });
});

describe('folded texts', () => {
  test.each([
    ['İstanbul', 'istanbul'],
    ['ISPARTA', 'isparta'],
    ['ısparta', 'isparta'],
    ['Çağrı Öğüş', 'cagri ogus'],
    ['caf\u00e9', 'cafe'],
    ['pay\u200bment', 'payment'],
  ])('%s is found as %s', (text, expected) => {
    expect(foldText(text)).toBe(expected);
  });
});
