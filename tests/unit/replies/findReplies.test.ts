import { describe, expect, test } from 'vitest';
import { findReplies } from '../../../lib/replies/findReplies';
import { aContext, anEnvironment, aReply } from './builders';

const titled = (shortcut: string, title: string, body = 'Hello') =>
  aReply(body, { id: shortcut, shortcut, variants: [{ language: 'en', title, body }] });

const shortcutsFor = (query: string, replies: ReturnType<typeof titled>[]) =>
  findReplies(replies, query, aContext(), anEnvironment()).map(({ shortcut }) => shortcut);

test('best fits come first: shortcut, its beginning, words of a title, parts of it, anything else', () => {
  const replies = [
    titled('e', 'Something', 'we will return it'),
    titled('d', 'No returns'),
    titled('c', 'How to return'),
    titled('returns', 'Something else'),
    titled('return', 'Something more'),
    titled('zzz', 'Not this one'),
  ];
  expect(shortcutsFor('return', replies)).toEqual(['return', 'returns', 'c', 'd', 'e']);
  const inside = [titled('b', 'unreturnable'), titled('a', 'x', 'unreturnable')];
  expect(shortcutsFor('return', inside)).toEqual(['b', 'a']);
});

test('all words must fit, in any order; an empty query finds everything by shortcut', () => {
  const replies = [titled('b', 'Late delivery'), titled('a', 'Late refund')];
  expect(shortcutsFor('deliv late', replies)).toEqual(['b']);
  expect(shortcutsFor('', replies)).toEqual(['a', 'b']);
  expect(shortcutsFor('late nothing', replies)).toEqual([]);
});

describe('Turkish, however it is typed', () => {
  test.each([
    ['İade', 'iade'],
    ['İade', 'IADE'],
    ['İade', 'ıade'],
    ['İADE', 'iade'],
    ['Iğdır', 'igdir'],
    ['Iğdır', 'ığdır'],
    ['Iğdır', 'IĞDIR'],
    ['Iğdır', 'İĞDİR'],
    ['sipariş', 'siparis'],
    ['sipariş', 'SİPARİŞ'],
    ['SİPARİŞ', 'sipariş'],
    ['çözüldü', 'cozuldu'],
    ['ÇÖZÜLDÜ', 'çözüldü'],
    ['şikâyet', 'sikayet'],
    ['değişim', 'DEGISIM'],
    ['IMAGE', 'image'],
  ])('%s is found by %s', (title, query) => {
    expect(shortcutsFor(query, [titled('x', title)])).toEqual(['x']);
  });
});

describe('the wording that is offered', () => {
  const reply = aReply('', {
    variants: [
      { language: 'en', title: 'Thanks', body: 'Thank you' },
      { language: 'tr', title: 'Teşekkür', body: 'Teşekkürler' },
      { language: 'id', title: 'Makasih', body: 'Terima kasih' },
    ],
  });
  test.each([
    ['tr', 'en', 'tr'],
    ['tr-TR', 'en', 'tr'],
    // X marks Indonesian with the old code.
    ['in', 'en', 'id'],
    ['de', 'tr', 'tr'],
    [undefined, 'id', 'id'],
  ] as const)('for a conversation in %s and an interface in %s is %s', (conversation, own, expected) => {
    const context = aContext(conversation ? { conversationLanguage: conversation } : {});
    const [match] = findReplies([reply], '', context, anEnvironment({ interfaceLanguage: own }));
    expect(match?.language).toBe(expected);
  });

  test('is found by its titles in any language, and by no text that is not shown', () => {
    const found = (query: string, language: 'en' | 'id') =>
      findReplies([reply], query, aContext({ conversationLanguage: language }), anEnvironment()).length;
    expect(found('teşek', 'en')).toBe(1);
    expect(found('terima', 'id')).toBe(1);
    expect(found('terima', 'en')).toBe(0);
  });
});

test('the preview is filled in, and shows in brackets what will be asked for', () => {
  const replies = [aReply('Hi {{ contact.first_name }}, order {{ order_no | ask: "Order number" }}.')];
  expect(findReplies(replies, '', aContext(), anEnvironment())).toMatchObject([
    { preview: 'Hi Ayşe, order [Order number].', fields: [{ name: 'order_no' }] },
  ]);
});

test('a broken template stays in the list', () => {
  expect(shortcutsFor('broken', [titled('broken', 'Broken', 'Hi {{')])).toEqual(['broken']);
});

test('where the page tells no language, the title that was typed tells the wording', () => {
  const reply = aReply('', {
    shortcut: 'thx',
    variants: [
      { language: 'en', title: 'Thanks', body: 'Thank you' },
      { language: 'tr', title: 'Teşekkür', body: 'Teşekkürler' },
    ],
  });
  const languageFor = (query: string, conversationLanguage?: string) =>
    findReplies(
      [reply],
      query,
      aContext(conversationLanguage === undefined ? {} : { conversationLanguage }),
      anEnvironment({ interfaceLanguage: 'en' }),
    ).map(({ language }) => language);
  expect(languageFor('tesek')).toEqual(['tr']);
  expect(languageFor('than')).toEqual(['en']);
  expect(languageFor('thx')).toEqual(['en']);
  expect(languageFor('')).toEqual(['en']);
  expect(languageFor('tesek', 'en')).toEqual(['en']);
});
