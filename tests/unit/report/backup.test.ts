import 'fake-indexeddb/auto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Episode } from '../../../lib/domain/episode';
import { NO_REPLY_TAG } from '../../../lib/domain/event';
import type { FigureName } from '../../../lib/domain/numbers/figure';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { lastLocalDays } from '../../../lib/reports/localDays';
import { createPopupModel } from '../../../lib/reports/popupModel';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { backupFacts, readBackupFile } from '../../../scripts/report/backupFacts';
import { InputError } from '../../../scripts/report/readInput';
import { tellReport } from '../../../scripts/report/report';
import { backupOf } from '../storage/backup/backups';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';
import { aChat, aChatMessage, aChatReply } from '../storage/chats';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'inlay-backup-'));
});
afterEach(() => rm(folder, { recursive: true }));

const fileOf = async (content: Uint8Array | string): Promise<string> => {
  const file = path.join(folder, 'backup.ndjson');
  await writeFile(file, content);
  return file;
};
const savedBackup = async (database: InlayDatabase): Promise<string> =>
  fileOf(new Uint8Array(await (await backupOf(database)).arrayBuffer()));

/** Six answered, one who waits, one who needs no reply, one that is told only roughly, and a chat. */
async function aWeek(): Promise<InlayDatabase> {
  const database = await aDatabase();
  const answered = [4, 9, 15, 22, 41, 75].map((minutes, index) => {
    const id = 100 + index * 200;
    return aConversation([aPost(id), aReply(id + minutes)]);
  });
  const rough = aPost(2000, { timeSource: 'label', sentAtLow: NINE, sentAtHigh: NINE + DAY });
  await mergeCapture(
    database,
    aBatch([...answered, aConversation([aPost(1500)]), aConversation([aPost(1600)]), aConversation([rough])]),
  );
  await mergeCapture(database, aBatch([aChat([aChatMessage('m1', 5), aChatReply('r1', 9)])]));
  const acts = [
    { type: 'tagCreated', tagId: NO_REPLY_TAG, name: 'No reply needed', color: 'gray' },
    { type: 'tagAdded', conversationId: 'x:acme/@aysey/1600', tagId: NO_REPLY_TAG },
    { type: 'resolved', conversationId: 'x:acme/@aysey/100' },
  ] as const;
  for (const [index, act] of acts.entries())
    await applyAct(database, { id: `act-${index}`, act }, NINE + DAY);
  return database;
}

test('a backup gives the numbers that the popup shows', async () => {
  const database = await aWeek();
  const now = NINE + 3 * DAY;
  const closing = new AbortController();
  const model = createPopupModel({
    database,
    now: signal(now),
    firstLanguage: 'en',
    version: '0',
    until: closing.signal,
  });
  model.choice.value = { period: 'sevenDays', scope: 'all', channel: undefined };
  await vi.waitFor(() => expect(model.report.value?.numbers.choice.scope).toBe('all'));
  closing.abort();
  const numbers = model.report.value?.numbers;
  const figure = (name: FigureName) => numbers?.figures.find((each) => each.name === name);
  const [frt, rate] = [figure('firstResponseTime'), figure('responseRate')];
  if (frt?.kind !== 'duration' || rate?.kind !== 'share') throw new Error('The popup shows other numbers.');
  const backup = await readBackupFile(await savedBackup(database));
  expect(backup).toBeDefined();
  if (backup === undefined) return;
  const told = tellReport(backupFacts(backup, now), lastLocalDays('sevenDays', now));
  const { value: median, p90, mean, count } = frt;
  expect(told.frt).toEqual({ median, p90, mean, n: count });
  expect(count).toBeGreaterThanOrEqual(7);
  expect(told.responseRate).toMatchObject({ answered: rate.share.count, eligible: rate.share.of });
  expect(told.messages).toBe((numbers?.inbound ?? 0) + (numbers?.outbound ?? 0));
  expect(told.waiting.count).toBe(model.report.value?.waiting.count);
  expect(told.byChannel['x/message']?.frt.median).toBe(4 * MINUTE);
});

test('linked conversations are one case in it, as they are in the database', async () => {
  const database = await aWeek();
  const act = {
    type: 'conversationsLinked',
    conversationId: 'x:acme/@aysey/1500',
    otherId: 'x:acme/#10-20',
  } as const;
  await applyAct(database, { id: 'act-link', act }, NINE + DAY);
  const backup = await readBackupFile(await savedBackup(database));
  if (backup === undefined) throw new Error('The backup was not read.');
  const byId = (episodes: readonly Episode[]) =>
    episodes.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  expect(byId(backupFacts(backup).episodes)).toEqual(byId(await database.episodes.toArray()));
});

test('a moment before the end leaves out what came after it', async () => {
  const backup = await readBackupFile(await savedBackup(await aWeek()));
  if (backup === undefined) throw new Error('The backup was not read.');
  const ever = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };
  const told = tellReport(backupFacts(backup, NINE + HOUR), ever);
  expect(told).toMatchObject({ messages: 4, episodes: 2, resolution: { closed: 0 } });
  expect(tellReport(backupFacts(backup), ever).resolution.closed).toBeGreaterThan(0);
});

test('another file is none, and a damaged backup is told', async () => {
  expect(await readBackupFile(await fileOf('{"conversation":"c1"}\n'))).toBeUndefined();
  expect(await readBackupFile(path.join(folder, 'none'))).toBeUndefined();
  const text = await (await backupOf(await aWeek())).text();
  await expect(readBackupFile(await fileOf(text.slice(0, -200)))).rejects.toThrow(InputError);
});
