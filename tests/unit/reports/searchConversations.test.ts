import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { expect, test } from 'vitest';
import { DAY, HOUR } from '../../../lib/domain/units';
import {
  type ConversationSearch,
  MOST_FOUND,
  searchConversations,
} from '../../../lib/reports/search/searchConversations';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply } from '../storage/captures';
import { aMorning, by, doAct, from, idOf, NOON } from './openPopup';

const going = new AbortController().signal;

async function aDay() {
  const database = await aMorning();
  const text = 'Merhaba, üç gündür her yerde aradım ama İSTANBUL siparişimin kargosu hâlâ gelmedi';
  await mergeCapture(database, aBatch([aConversation([aPost(130, { text, ...by('isil') })], from('Işıl'))]));
  await doAct(database, { type: 'resolved', conversationId: await idOf(database, 'cem') });
  await doAct(database, { type: 'snoozed', conversationId: await idOf(database, 'ann'), until: NOON + HOUR });
  return database;
}

test.each<readonly [string, Partial<ConversationSearch>, readonly string[]]>([
  ['everything, the newest first', {}, ['Işıl', 'cem', 'ann', 'bo']],
  ['words of one message, typed in any case', { query: 'istanbul kargosu' }, ['Işıl']],
  ['a word that begins like this', { query: 'SIPARIS' }, ['Işıl']],
  ['a name', { query: 'isil' }, ['Işıl']],
  ['a handle', { query: '@cem' }, ['cem']],
  ['nothing where the words stand apart', { query: 'istanbul @cem' }, []],
  ['who waits', { state: 'waiting' }, ['Işıl', 'bo']],
  ['what is resolved', { state: 'resolved' }, ['cem']],
  ['what is snoozed', { state: 'snoozed' }, ['ann']],
  ['nothing of another channel', { channel: 'x/message' }, []],
  ['nothing with a tag that nothing has', { tagId: 'complaint' }, []],
])('finds %s', async (_, search, expected) => {
  const { found } = await searchConversations(await aDay(), { query: '', ...search }, NOON, going);
  expect(found.map(({ contact }) => contact.name)).toEqual(expected);
});

test('finds nothing of a time long gone where the last days are asked for', async () => {
  const database = await aDay();
  const { found } = await searchConversations(database, { query: '', days: 7 }, NOON + 8 * DAY, going);
  expect(found).toEqual([]);
});

test('shows a long message from shortly before the word', async () => {
  const { found } = await searchConversations(await aDay(), { query: 'kargosu' }, NOON, going);
  expect(found[0]?.excerpt).toBe(
    '… her yerde aradım ama İSTANBUL siparişimin kargosu hâlâ gelmedi'.replace('her ', ''),
  );
});

test('tells that there is more than it shows', async () => {
  const database = await aDatabase();
  const many = Array.from({ length: MOST_FOUND + 1 }, (_, index) => `c${index}`);
  await mergeCapture(
    database,
    aBatch(
      many.map((name, index) =>
        aConversation([aPost(100 + index, by(name)), aReply(300 + index)], from(name)),
      ),
    ),
  );
  const { found, isMore } = await searchConversations(database, { query: 'order' }, NOON, going);
  expect([found.length, isMore]).toEqual([MOST_FOUND, true]);
});
