import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { type ConversationSearch, MOST_FOUND } from '../../../lib/reports/search/conversationSearch';
import { searchConversations } from '../../../lib/reports/search/searchConversations';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { packForSearch } from '../../../lib/storage/search/packForSearch';
import { createSearchIndex } from '../../../lib/storage/search/searchIndex';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';
import { aMorning, by, doAct, from, idOf, NOON } from './openPopup';

const going = new AbortController().signal;

const search = (database: InlayDatabase, sought: Partial<ConversationSearch>, now = NOON) =>
  searchConversations(database, createSearchIndex(database), { query: '', ...sought }, now, going);

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
  ['a contact, and what they said', { query: 'kargosu', contact: 'isil' }, ['Işıl']],
  ['nothing that another contact said', { query: 'kargosu', contact: 'cem' }, []],
  ['what was said in a period', { from: NINE + 30 * MINUTE, to: NINE + 31 * MINUTE }, ['Işıl']],
  ['nothing where the words were said at another time', { query: 'kargosu', to: NINE + 30 * MINUTE }, []],
  ['a name where something was said in time', { query: 'isil', to: NINE + 31 * MINUTE }, ['Işıl']],
  ['who waits', { state: 'waiting' }, ['Işıl', 'bo']],
  ['what is resolved', { state: 'resolved' }, ['cem']],
  ['what is snoozed', { state: 'snoozed' }, ['ann']],
  ['nothing of another channel', { channel: 'x/message' }, []],
  ['nothing with a tag that nothing has', { tagId: 'complaint' }, []],
])('finds %s', async (_, sought, expected) => {
  const database = await aDay();
  const named = async () => (await search(database, sought)).found.map(({ contact }) => contact.name);
  expect(await named()).toEqual(expected);
  await packForSearch(database);
  expect(await named()).toEqual(expected);
});

test('finds nothing of a time long gone where the last days are asked for', async () => {
  const database = await aDay();
  const { found } = await search(database, { from: NOON + DAY }, NOON + 8 * DAY);
  expect(found).toEqual([]);
});

test('shows a long message from shortly before the word', async () => {
  const { found } = await search(await aDay(), { query: 'kargosu' });
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
  const { found, isMore } = await search(database, { query: 'order' });
  expect([found.length, isMore]).toEqual([MOST_FOUND, true]);
});
