import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import type { Condition, Rule } from '../../../lib/domain/triage/rules/rule';
import { DAY } from '../../../lib/domain/units';
import { tryRule } from '../../../lib/reports/rules/tryRule';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';

const then: Rule['then'] = [{ type: 'setPriority', priority: 'high' }];
const rule = (id: string, when: Condition): Rule => ({
  id,
  name: id,
  isOn: false,
  when,
  then,
});
const refund: Condition = { type: 'words', words: ['refund*'] };
const until = new AbortController().signal;

async function filled(): Promise<InlayDatabase> {
  const database = await aDatabase();
  const day = DAY / 60_000;
  await mergeCapture(
    database,
    aBatch([
      aConversation([aPost(100, { text: 'a refund, please?' }), aReply(101)]),
      aConversation([aPost(100 + day, { text: 'REFUNDS!' })]),
      aConversation([aPost(100 + 2 * day, { text: 'where is my bag' })]),
    ]),
  );
  return database;
}

describe('a rule is tried', () => {
  test('on what customers wrote, answered or not, whether it is on or not', async () => {
    const tried = { rule: rule('a', refund), rivals: [], ownWords: [] };
    const trial = await tryRule(await filled(), tried, NINE + 3 * DAY, until);
    expect(trial).toMatchObject({ hits: 2, of: 3, isTooWide: false });
    expect(trial.shown.map(({ text }) => text)).toEqual(['REFUNDS!', 'a refund, please?']);
  });

  test('on the last 30 days only', async () => {
    const tried = { rule: rule('a', refund), rivals: [], ownWords: [] };
    const trial = await tryRule(await filled(), tried, NINE + 30.5 * DAY, until);
    expect(trial).toMatchObject({ hits: 1, of: 2 });
  });

  test('with own words, and with those above it that win', async () => {
    const tried = {
      rule: rule('a', { type: 'brand' }),
      rivals: [{ ...rule('b', { type: 'question' }), isOn: true }],
      ownWords: [{ language: 'en', entry: 'refund*', means: 'brand' }] as const,
    };
    const trial = await tryRule(await filled(), tried, NINE + 3 * DAY, until);
    expect(trial.hits).toBe(2);
    expect(trial.beatenIn).toEqual(new Map([['b', 1]]));
  });
});
