import 'fake-indexeddb/auto';
import 'temporal-polyfill/global';
import { describe, expect, test } from 'vitest';
import type { Condition, Rule, RuleAction } from '../../../lib/domain/triage/rules/rule';
import type { TriageChange } from '../../../lib/domain/triage/triageChange';
import { DAY, HOUR } from '../../../lib/domain/units';
import { applyAct } from '../../../lib/storage/applyAct';
import { BackupError } from '../../../lib/storage/backup/backupError';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import {
  getChangedPriorities,
  getNextPriorityChange,
  getPriorityContext,
  summarizeNow,
} from '../../../lib/storage/priorities';
import { changeTriage } from '../../../lib/storage/rules/changeTriage';
import { getRules } from '../../../lib/storage/rules/getRules';
import { rescoreIfDue } from '../../../lib/storage/rules/rescore';
import { backupOf, stage, withLines } from './backup/backups';
import { aBatch, aConversation, aDatabase, aPost, aReply, contentOf, NINE } from './captures';

const words = (...list: string[]): Condition => ({ type: 'words', words: list });
const rule = (id: string, when: Condition, ...then: RuleAction[]): Rule => ({
  id,
  name: `Rule ${id}`,
  isOn: true,
  when,
  then,
});
const tagLead: RuleAction = { type: 'applyTag', tagId: 'lead' };
const urgent: RuleAction = { type: 'setPriority', priority: 'urgent' };

/** As the background does it. */
async function change(database: InlayDatabase, ...changes: TriageChange[]): Promise<void> {
  for (const each of changes) await changeTriage(database, each);
  await rescoreIfDue(database);
}
const save = (database: InlayDatabase, ...rules: Rule[]) =>
  change(database, ...rules.map((each): TriageChange => ({ type: 'ruleSaved', rule: each })));

const writes = (database: InlayDatabase, id: number, text: string) =>
  mergeCapture(database, aBatch([aConversation([aPost(id, { text })], { rootId: '100' })]));

async function onlyOne(database: InlayDatabase) {
  const [conversation] = await database.conversations.toArray();
  if (conversation === undefined) throw new Error('Nothing is stored.');
  return conversation;
}
const summaryOf = async (database: InlayDatabase) =>
  summarizeNow(await onlyOne(database), await getPriorityContext(database), NINE);

describe('a rule of the user', () => {
  test('puts its tag on with what is captured, once, and says so', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund*'), tagLead, urgent));
    const { conversations } = await mergeCapture(
      database,
      aBatch([aConversation([aPost(100, { text: 'Refunds please' })])]),
    );
    expect(conversations).toMatchObject([{ tagIds: ['lead'] }]);
    expect(await summaryOf(database)).toMatchObject({
      priority: 'urgent',
      byRules: { priority: 'Rule a', tags: [{ tag: 'Lead', rule: 'Rule a' }] },
    });
    await writes(database, 101, 'refund!');
    expect(await database.events.count()).toBe(1);
  });

  test('does not put on again what a person took off', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), tagLead));
    await writes(database, 100, 'refund');
    const { id: conversationId } = await onlyOne(database);
    await applyAct(database, { id: 'off', act: { type: 'tagRemoved', conversationId, tagId: 'lead' } }, NINE);
    await writes(database, 101, 'refund, now!');
    await save(database, rule('b', words('now'), tagLead));
    expect((await onlyOne(database)).tagIds).toEqual([]);
    expect((await onlyOne(database)).ruled?.ruleIds).toEqual(expect.arrayContaining(['a', 'b']));
  });

  test('holds for who waits already, and no longer once it is off, changed or gone', async () => {
    const database = await aDatabase();
    await writes(database, 100, 'my parcel is here');
    const parcel = rule('a', words('parcel'), urgent);
    await save(database, parcel);
    expect(await summaryOf(database)).toMatchObject({ priority: 'urgent' });
    await save(database, { ...parcel, isOn: false });
    expect(await summaryOf(database)).not.toMatchObject({ priority: 'urgent' });
    await save(database, { ...parcel, when: words('letter') });
    expect(await summaryOf(database)).not.toMatchObject({ priority: 'urgent' });
    await save(database, parcel);
    await change(database, { type: 'ruleRemoved', ruleId: 'a' });
    expect(await summaryOf(database)).not.toMatchObject({ priority: 'urgent' });
  });

  test('ends with the wait; its tag stays', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), tagLead, urgent));
    await writes(database, 100, 'refund');
    await mergeCapture(database, aBatch([aConversation([aReply(130)], { rootId: '100' })]));
    expect(await onlyOne(database)).toMatchObject({ tagIds: ['lead'] });
    expect(await summaryOf(database)).toMatchObject({ priority: 'none' });
  });

  test('yields to what a person set, and holds again after that', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), urgent));
    await writes(database, 100, 'refund');
    const { id: conversationId } = await onlyOne(database);
    await applyAct(
      database,
      { id: 'p', act: { type: 'prioritySet', conversationId, priority: 'low' } },
      NINE,
    );
    expect(await summaryOf(database)).toMatchObject({ priority: 'low', isPriorityByHand: true });
    await applyAct(database, { id: 'l', act: { type: 'priorityLifted', conversationId } }, NINE);
    expect(await summaryOf(database)).toMatchObject({ priority: 'urgent' });
  });

  test('holds when the computer wakes, however much it slept through', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), { type: 'setPriority', priority: 'medium' }));
    await writes(database, 100, 'refund');
    const { id: conversationId } = await onlyOne(database);
    const until = NINE + HOUR;
    const act = { type: 'prioritySet', conversationId, priority: 'low', until } as const;
    await applyAct(database, { id: 'p', act }, NINE);
    expect(await getNextPriorityChange(database, NINE)).toBe(until);
    expect(await getChangedPriorities(database, until - 1, until + DAY)).toHaveLength(1);
    const context = await getPriorityContext(database);
    expect(summarizeNow(await onlyOne(database), context, until + DAY)).toMatchObject({ priority: 'medium' });
    expect(await getNextPriorityChange(database, until)).toBeUndefined();
  });

  test('asks for tags of the same contact elsewhere', async () => {
    const database = await aDatabase();
    await save(database, rule('a', { type: 'contactTag', tagIds: ['lead'] }, urgent));
    await writes(database, 100, 'hello there');
    const { id: conversationId } = await onlyOne(database);
    await applyAct(database, { id: 't', act: { type: 'tagAdded', conversationId, tagId: 'lead' } }, NINE);
    await mergeCapture(database, aBatch([aConversation([aPost(200, { text: 'another thing' })])]));
    expect(await database.conversations.toArray()).toMatchObject([
      { ruled: { ruleIds: ['a'] } },
      { ruled: { ruleIds: ['a'] } },
    ]);
  });

  test('asks for the time of day by the hours of the business, where that is known', async () => {
    const database = await aDatabase();
    const hours = { zone: 'Asia/Jakarta', week: Array.from({ length: 7 }, () => []), overrides: [] };
    await database.settings.update('settings', { hours });
    // Nine in London is four in the afternoon in Jakarta.
    await save(database, rule('a', { type: 'time', from: 16 * 60, to: 17 * 60 }, urgent));
    await writes(database, 100, 'hello there');
    expect((await onlyOne(database)).ruled?.ruleIds).toEqual(['a']);
    const vague = aPost(300, { text: 'and you?', sentAtLow: NINE - 7_200_000, sentAtHigh: NINE + 7_200_000 });
    await mergeCapture(database, aBatch([aConversation([vague])]));
    const rows = await database.conversations.toArray();
    expect(rows.find(({ rootId }) => rootId === '300')).not.toHaveProperty('ruled');
  });

  test('stands in an order, of which the upper one wins', async () => {
    const database = await aDatabase();
    const low: RuleAction = { type: 'setPriority', priority: 'low' };
    await save(database, rule('a', words('refund'), low), rule('b', words('refund'), urgent));
    await writes(database, 100, 'refund');
    expect(await summaryOf(database)).toMatchObject({ priority: 'low' });
    await change(database, { type: 'ruleMoved', ruleId: 'b', up: 5 });
    expect((await getRules(database)).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(await summaryOf(database)).toMatchObject({ priority: 'urgent' });
  });

  test('of a tag that is gone does nothing', async () => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), { type: 'applyTag', tagId: 'gone' }));
    await writes(database, 100, 'refund');
    expect((await onlyOne(database)).tagIds).toEqual([]);
  });
});

test('own words weigh at once, also for who waits already', async () => {
  const database = await aDatabase();
  await writes(database, 100, 'the zorblax is here');
  await change(database, {
    type: 'wordsSet',
    words: [{ language: 'en', entry: 'zorblax', means: 'fraud' }],
  });
  const { textScore } = await onlyOne(database);
  expect(textScore?.reasons).toContainEqual({ id: 'fraud', points: 25, words: ['zorblax'] });
});

describe('a backup', () => {
  const filled = async (): Promise<InlayDatabase> => {
    const database = await aDatabase();
    await save(database, rule('a', words('refund'), tagLead));
    await change(
      database,
      { type: 'streamSaved', stream: { id: 's', name: 'Acme', platform: 'x', query: 'acme ?' } },
      { type: 'wordsSet', words: [{ language: 'tr', entry: 'kargom', means: 'delivery' }] },
    );
    await writes(database, 100, 'refund');
    return database;
  };

  test('holds rules, saved searches and words', async () => {
    const database = await filled();
    const { staging } = await stage(await backupOf(database));
    expect(await contentOf(staging.database)).toEqual(await contentOf(database));
    await staging.discard();
  });

  test.each([
    ['no words', 'emptyWords', { type: 'words', words: [] }],
    ['no choice', 'emptyChoice', { type: 'platform', platforms: [] }],
    ['an unknown form', 'form', { type: 'regex', source: '(a+)+$' }],
  ])('with a rule of %s is refused, with the reason', async (_, problem, when) => {
    const file = await withLines(await backupOf(await filled()), (lines) =>
      lines.map((line) => {
        const value = JSON.parse(line || '{}');
        return value.table === 'rules' ? JSON.stringify({ ...value, row: { ...value.row, when } }) : line;
      }),
    );
    const error = await stage(file).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(BackupError);
    expect(error).toMatchObject({ fault: 'damaged', detail: `rules: ${problem}` });
  });
});

test('ten thousand rules and tags are more than anybody has, and are still worked through', async () => {
  const database = await aDatabase();
  const many = Array.from({ length: 10_000 }, (_, order) => ({
    ...rule(`r${order}`, words(`word${order}`, 'refund'), { type: 'suggestTag', tagId: `t${order}` }),
    order,
  }));
  await database.rules.bulkAdd(many);
  await writes(database, 100, 'refund');
  expect((await onlyOne(database)).ruled?.ruleIds).toHaveLength(10_000);
});
