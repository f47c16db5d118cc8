import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CannedReply, ReplyContext, ReplyUsage } from '../../../lib/domain/cannedReply';
import { tagPlaces } from '../../../lib/domain/mergedTags';
import { findReplies } from '../../../lib/replies/findReplies';
import { indexReplies } from '../../../lib/replies/replyIndex';
import type { ReplyEnvironment } from '../../../lib/replies/replyVariables';
import { searchReplies } from '../../../lib/replies/searchReplies';
import { TURKISH_SPELLINGS } from '../../support/turkishSpellings';
import { aContext, anEnvironment, aReply, NOON } from './builders';

const find = (
  replies: readonly CannedReply[],
  query: string,
  context: ReplyContext,
  environment: ReplyEnvironment,
  usages: readonly ReplyUsage[] = [],
) =>
  findReplies(
    indexReplies(replies, environment.interfaceLanguage),
    query,
    context,
    environment,
    new Map(usages.map((usage) => [usage.replyId, usage])),
  );

const titled = (shortcut: string, title: string, body = 'Hello') =>
  aReply(body, { id: shortcut, shortcut, variants: [{ language: 'en', title, body }] });

const shortcutsFor = (query: string, replies: ReturnType<typeof titled>[]) =>
  find(replies, query, aContext(), anEnvironment()).map(({ shortcut }) => shortcut);

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

test('typing on never finds what the beginning did not: the list of a longer query is empty as well', () => {
  const [context, environment] = [aContext(), anEnvironment()];
  const word = fc.string({ unit: fc.constantFrom(...'aiİıΣσςé\u0301ﬁ/ '), maxLength: 4 });
  fc.assert(
    fc.property(word, word, fc.array(word, { minLength: 3, maxLength: 3 }), (beginning, rest, around) => {
      const query = beginning + rest;
      const [before, after, title] = around as [string, string, string];
      const found = (typed: string) =>
        [
          titled(before + query, title),
          titled(title, query + after),
          titled(after, title, before + query + after),
        ].map((reply) => searchReplies(indexReplies([reply], 'en'), typed, context, environment).length > 0);
      const foundByAll = found(query);
      expect(found(beginning).map((isFound, index) => isFound || !foundByAll[index])).not.toContain(false);
    }),
    { numRuns: 1_000 },
  );
});

describe('Turkish, however it is typed', () => {
  test.each(TURKISH_SPELLINGS)('%s is found by %s', (title, query) => {
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
    const [match] = find([reply], '', context, anEnvironment({ interfaceLanguage: own }));
    expect(match?.language).toBe(expected);
  });

  test('is found by its titles in any language, and by no text that is not shown', () => {
    const found = (query: string, language: 'en' | 'id') =>
      find([reply], query, aContext({ conversationLanguage: language }), anEnvironment()).length;
    expect(found('teşek', 'en')).toBe(1);
    expect(found('terima', 'id')).toBe(1);
    expect(found('terima', 'en')).toBe(0);
  });
});

test('the preview is filled in, and shows in brackets what will be asked for', () => {
  const replies = [aReply('Hi {{ contact.first_name }}, order {{ order_no | ask: "Order number" }}.')];
  expect(find(replies, '', aContext(), anEnvironment())).toMatchObject([
    { preview: 'Hi Ayşe, order [Order number].', fields: [{ name: 'order_no' }] },
  ]);
});

test('a broken template is never offered, and hides no other', () => {
  expect(shortcutsFor('', [titled('broken', 'Broken', 'Hi {{'), titled('sound', 'Sound')])).toEqual([
    'sound',
  ]);
});

describe('of replies that fit equally well', () => {
  const [a, b, c] = [titled('a', 'Late'), titled('b', 'Late'), titled('c', 'Late')];
  const usage = (replyId: string, uses: number, daysAgo: number) => ({
    replyId,
    insertedCount: uses,
    lastUsedAt: NOON - daysAgo * 86_400_000,
    weight: uses,
  });
  const order = (context = {}, environment = {}, usages: ReplyUsage[] = [], replies = [a, b, c]) =>
    find(replies, 'late', aContext(context), anEnvironment(environment), usages).map(
      ({ shortcut }) => shortcut,
    );

  test('those used often and lately come first', () => {
    expect(order({}, {}, [usage('b', 3, 0), usage('c', 4, 0)])).toEqual(['c', 'b', 'a']);
    expect(order({}, {}, [usage('b', 3, 0), usage('c', 4, 30)])).toEqual(['b', 'c', 'a']);
  });

  test('favourites come first', () => {
    expect(order({}, {}, [], [a, { ...b, isFavourite: true }, c])).toEqual(['b', 'a', 'c']);
  });

  test('those with the tags of the conversation come first', () => {
    expect(order({}, { tags: ['complaint'] }, [], [a, b, { ...c, tags: ['complaint'] }])).toEqual([
      'c',
      'a',
      'b',
    ]);
  });

  test('a better fit still comes before them', () => {
    const exact = titled('late', 'Other');
    expect(order({}, {}, [usage('c', 99, 0)], [a, c, exact])).toEqual(['late', 'c', 'a']);
  });

  test('those for other platforms or accounts are not there', () => {
    const scoped = (platforms: readonly ('x' | 'instagram')[], accounts: readonly string[]) => ({
      ...a,
      scope: { platforms, accounts },
    });
    const isOffered = (reply: CannedReply) => order({ account: 'KopiKita' }, {}, [], [reply]).length === 1;
    expect(isOffered(scoped(['x'], ['kopikita']))).toBe(true);
    expect(isOffered(scoped(['instagram'], []))).toBe(false);
    expect(isOffered(scoped([], ['another']))).toBe(false);
  });
});

describe('of several wordings in one language', () => {
  const wording = (body: string, more: Partial<CannedReply['variants'][number]> = {}) => ({
    language: 'en' as const,
    title: 'Hello',
    body,
    ...more,
  });
  const shown = (context = {}, environment = {}) =>
    find(
      [
        aReply('', {
          variants: [
            wording('casual', { formality: 'casual' }),
            wording('formal', { formality: 'formal' }),
            wording('short for Instagram', { platform: 'instagram' }),
          ],
        }),
      ],
      '',
      aContext(context),
      anEnvironment(environment),
    )[0];

  test('the one for the platform is shown', () =>
    expect(shown({ platform: 'instagram' })?.preview).toBe('short for Instagram'));

  test('the one as polite as wished is shown, and the others are named', () => {
    expect(shown()).toMatchObject({ preview: 'formal', variant: 'en//formal' });
    expect(shown({}, { formality: 'casual' })).toMatchObject({
      preview: 'casual',
      otherVariants: ['en//formal', 'en/instagram'],
    });
  });
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
    find(
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

test('a reply that names a tag by what it was called before gives the one that is meant', () => {
  const current = [
    { id: 'question-1', name: 'Frage', formerNames: ['Question', 'Praise'] },
    { id: 'praise-1', name: 'Praise' },
  ];
  const merged = [{ id: 'late-1', name: 'Late', formerNames: ['Delay'], mergedInto: 'question-1' }];
  const environment = anEnvironment({ tagPlaces: tagPlaces(merged, current) });
  const reply = aReply('Sorry', { tags: ['question', 'Praise', 'delay', 'Frage'] });
  const [match] = find([reply], '', aContext(), environment);
  expect(match?.tags).toEqual(['question-1', 'Praise', 'question-1', 'Frage']);
});

test('a reply that names a tag that was merged gives the one in its place', () => {
  const complaint = { id: 'complaint', name: 'Complaint' };
  const merged = [
    { id: 'angry-1', name: 'Angry', mergedInto: complaint.id },
    { id: 'late-1', name: 'Late', mergedInto: complaint.id },
  ];
  const current = [complaint, { id: 'late-2', name: 'late' }];
  const environment = anEnvironment({ tagPlaces: tagPlaces(merged, current) });
  const reply = aReply('Sorry', { tags: ['angry', 'late-1', 'Late', 'Complaint'] });
  const [match] = find([reply], '', aContext(), environment);
  expect(match?.tags).toEqual(['complaint', 'complaint', 'Late', 'Complaint']);
});
