import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../lib/domain/personalData';
import { type GuardedDraft, guardDraft } from '../../../lib/domain/replyGuards';
import { replyLength, replySurface } from '../../../lib/domain/replyLength';
import { weightedLength } from '../../../lib/domain/weightedLength';

describe("X's length", () => {
  // After the published cases of twitter-text 3 (conformance/validate.yml), with its weights.
  test.each([
    ['This is a test.', 15],
    ['http://test.com', 23],
    ['https://test.com', 23],
    ['test.com', 23],
    ['Test https://test.com test https://test.com test.com test', 86],
    ['\u{10000}\u{10ffff}', 4],
    ['저찀쯿쿿', 8],
    ['H\u{1f431}☺', 5],
    ['H🐱☺👨‍👩‍👧‍👦', 7],
    ['😷👾😡🔥💩', 10],
    ['🙋🏽👨‍🎤', 4],
    ['🇹🇷', 2],
    ['1️⃣', 2],
    ['çğıöşüÇĞİÖŞÜ', 12],
    ['cafe\u0301', 4],
    ['“quoted” – and… so', 19],
    ['http://example.com/Русские_слова', 23],
    ['example.com/path/to/resource?search=foo&lang=en', 23],
    ['foo.co.jp', 23],
    ['t.co', 23],
    ['See acme.com.tr.', 28],
    ['e.g.this', 8],
    ['mail@example.com', 16],
    ['Yes.No', 6],
    [
      'A lie gets halfway around the world before the truth has a chance to get its pants on. Winston Churchill (1874-1965) http://bit.ly/dJpywL A lie gets halfway around the world before the truth has a chance to get its pants on. Winston Churchill (1874-1965) http://bit.ly/dJpywL',
      281,
    ],
    ['の'.repeat(140), 280],
    ['\u{1f431}'.repeat(140), 280],
  ])('%s', (text, expected) => expect(weightedLength(text)).toBe(expected));

  test('of Latin and Turkish letters is their number', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ a-zçğş]*$/), (text) => {
        expect(weightedLength(text)).toBe([...text].length);
      }),
    );
  });
});

describe('the length of a reply', () => {
  test('is told in what the reply box counts', () => {
    expect(replyLength('şşş', 'instagram/message')).toMatchObject({ unit: 'bytes', length: 6 });
    expect(replyLength('🙂', 'instagram/message')).toMatchObject({ length: 4 });
    expect(replyLength('🙂', 'facebook/post')).toMatchObject({ unit: 'characters', length: 1 });
    expect(replyLength('a'.repeat(281), 'x/post')).toMatchObject({ isTooLong: true, most: 280 });
    expect(replyLength('ş'.repeat(500), 'instagram/message').isTooLong).toBe(false);
    expect(replyLength('ş'.repeat(501), 'instagram/message').isTooLong).toBe(true);
  });

  test('goes by where it is written', () => {
    expect([replySurface('x', 'mention'), replySurface('x', 'message')]).toEqual(['x/post', 'x/message']);
    expect([replySurface('facebook', 'comment'), replySurface('instagram', 'storyReply')]).toEqual([
      'facebook/post',
      'instagram/message',
    ]);
  });

  test('in bytes is what UTF-8 takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(replyLength(text, 'instagram/message').length).toBe(new TextEncoder().encode(text).length);
      }),
    );
  });
});

describe('personal data', () => {
  test.each([
    ['write to ayse.demir@posta.com.tr please', 'email', 'ayse.demir@posta.com.tr'],
    ['+90 532 123 45 67', 'phone', '+90 532 123 45 67'],
    ['numaram 0532 123 45 67.', 'phone', '0532 123 45 67'],
    ['call (0212) 555 12 34', 'phone', '(0212) 555 12 34'],
    ['0812-3456-7890 ya kak', 'phone', '0812-3456-7890'],
    ['0044 20 7946 0958', 'phone', '0044 20 7946 0958'],
    ['IBAN TR33 0006 1005 1978 6457 8413 26', 'iban', 'TR33 0006 1005 1978 6457 8413 26'],
    ['GB82WEST12345698765432', 'iban', 'GB82WEST12345698765432'],
    ['TC: 10000000146', 'nationalId', '10000000146'],
    ['4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['5500-0000-0000-0004', 'card', '5500-0000-0000-0004'],
    ['order TR-20451987', 'orderNumber', 'TR-20451987'],
    ['#100234567', 'orderNumber', '100234567'],
  ])('%s', (text, kind, expected) => {
    const [found, ...others] = findPersonalData(text);
    expect(others).toEqual([]);
    expect(found?.kind).toBe(kind);
    expect(text.slice(found?.from, found?.to)).toBe(expected);
  });

  test.each([
    'We are open from 09:00 to 18:00, Monday to Friday.',
    'It costs 1.250,00 TL and arrives on 22.11.2026.',
    'since 2026-11-22 at 10:30',
    'TR33 0006 1005 1978 6457 8413 27',
    '4111 1111 1111 1112 is no card',
    'In 2025 and 2026, 3 of 100',
    'COVID19 and iPhone15',
    '@acme_support https://example.com/a',
    '1 2 3 4 5',
  ])('is none of: %s', (text) => {
    expect(findPersonalData(text).filter(({ kind }) => kind !== 'phone' && kind !== 'orderNumber')).toEqual(
      [],
    );
  });

  test.each([
    'We are open from 09:00 to 18:00.',
    'It costs 1.250,00 TL and arrives on 22.11.2026.',
    'since 2026-11-22 at 10:30',
    'In 2025 and 2026, 3 of 100',
  ])('is not at all in: %s', (text) => expect(findPersonalData(text)).toEqual([]));

  test('is found soon in whatever is written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        for (const { from, to } of findPersonalData(text)) expect(to).toBeGreaterThan(from);
      }),
    );
    expect(findPersonalData('1 '.repeat(20_000))).toBeDefined();
    expect(findPersonalData('A1'.repeat(20_000))).toBeDefined();
    expect(findPersonalData('a.'.repeat(20_000))).toBeDefined();
  });
});

describe('a draft', () => {
  const guard = (text: string, more: Partial<GuardedDraft> = {}) =>
    guardDraft({ text, surface: 'x/post', ...more }).map((warning) => warning.guard);

  test('that is fine says nothing', () =>
    expect(guard('Hi Ayşe, it is on its way and/or there (at 5).')).toEqual([]));

  test('with personal data warns in public only', () => {
    expect(guard('Call 0532 123 45 67')).toEqual(['personalData']);
    expect(guard('Call 0532 123 45 67', { surface: 'x/message' })).toEqual([]);
  });

  test('with personal data in public says so before what is only unfinished', () =>
    expect(guard('Hi [name], call 0532 123 45 67')).toEqual(['personalData', 'placeholder']));

  test('that was inserted and not touched warns; spaces of the page do not count', () => {
    expect(guard('All  is well.\n', { inserted: 'All is well.' })).toEqual(['unedited']);
    expect(guard('All is well, Ayşe.', { inserted: 'All is well.' })).toEqual([]);
  });

  test.each([
    'Hi {{ name }}',
    'Hi {{ name',
    'Hi [name]',
    'Hi [Sipariş numarası]',
    'Hi <name>',
    'No. ____',
    'Hi XXX',
  ])('with something left to fill in warns: %s', (text) => expect(guard(text)).toEqual(['placeholder']));

  test.each(['/thanks', '/thnaks for writing', '@ayse @can /thanks', ' /şikayet.'])(
    'that begins with what looks like a shortcut warns, known or mistyped: %s',
    (text) => expect(guard(text)).toEqual(['shortcut']),
  );

  test('with a shortcut of the library anywhere in it warns', () => {
    const isShortcut = (word: string) => word === 'sipariş' || word === '24';
    expect(guard('Hello /sipariş.', { isShortcut })).toEqual(['shortcut']);
    expect(guard('Hello (see\n/24)', { isShortcut })).toEqual(['shortcut']);
    expect(guard('Hello /other', { isShortcut })).toEqual([]);
  });

  test.each([
    'We are here 24/7',
    'Call and/or write',
    '1/2 of it',
    'See https://acme.com/thanks or acme.com/thanks',
    'Open /etc/hosts or /home/thanks/',
    '/etc/hosts is a file',
    'Go to r/thanks or /r/thanks',
    '/ thanks',
    '/s',
    '/24',
    'km /h',
  ])('with another slash does not warn: %s', (text) =>
    expect(guard(text, { isShortcut: (word) => word === 'thanks' })).toEqual([]),
  );

  test('that is too long warns first; each warning can be switched off', () => {
    const text = `${'a'.repeat(300)} [name]`;
    expect(guard(text)).toEqual(['length', 'placeholder']);
    expect(guard(text, { isOff: (each) => each === 'length' })).toEqual(['placeholder']);
  });
});
