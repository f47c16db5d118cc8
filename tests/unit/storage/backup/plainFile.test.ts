import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { plainEpisodes } from '../../../../lib/domain/plainConversations';
import { HOUR, MINUTE } from '../../../../lib/domain/units';
import { episodeNumbers } from '../../../../lib/reports/episodeNumbers';
import { BackupError } from '../../../../lib/storage/backup/backupError';
import { readPlainFile, stagePlain } from '../../../../lib/storage/backup/plainFile';
import { restore } from '../../../../lib/storage/backup/restore';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { getEpisodesSince } from '../../../../lib/storage/episodeDays';
import { PlainLineError, readPlainLine } from '../../../../lib/storage/readPlainLine';
import { aDatabase, contentOf, NINE } from '../captures';

const at = (minutes: number): string => new Date(NINE + minutes * MINUTE).toISOString();
const aLine = (minutes: number, change: object = {}) => ({
  conversation: 'c1',
  platform: 'instagram',
  kind: 'message',
  contact: 'ayse',
  direction: 'inbound',
  author: 'customer',
  at: at(minutes),
  text: 'Kargo nerede?',
  ...change,
});
const OURS = { direction: 'outbound', author: 'me', text: 'Yolda.' };

const LINES = [
  aLine(0),
  // The same moment: the file tells that the answer came after the question.
  aLine(5, OURS),
  aLine(5, { text: 'Ne zaman gelir?' }),
  aLine(9, OURS),
  { conversation: 'c1', platform: 'instagram', resolvedAt: at(20) },
  aLine(30, { conversation: 'p9', kind: 'comment', contact: 'budi' }),
  aLine(31, { conversation: 'p9', kind: 'comment', contact: 'carol' }),
  aLine(45, { conversation: 'p9', kind: 'comment', contact: 'budi', direction: 'outbound', author: 'auto' }),
  aLine(50, {
    conversation: 'p9',
    kind: 'comment',
    contact: 'budi',
    direction: 'outbound',
    author: 'teammate',
  }),
];

const fileOf = (lines: readonly object[]) =>
  new Blob([lines.map((line) => `${JSON.stringify(line)}\n`).join('')]);
const read = (file: Blob) => readPlainFile(file, { zone: 'UTC' });

async function imported(into: InlayDatabase, lines: readonly object[]): Promise<void> {
  const staging = await stagePlain(await read(fileOf(lines)), { account: 'Acme', agentId: 'agent-1' });
  await restore(into, staging.database, 'merge', {});
  await staging.discard();
}

describe('messages of another system', () => {
  test('give the numbers that the report gives of them', async () => {
    const database = await aDatabase();
    await imported(database, LINES);
    const filter = { period: { from: NINE - HOUR, to: NINE + HOUR } };
    const entries = LINES.flatMap((line, index) => readPlainLine(JSON.stringify(line), index + 1, 'UTC'));
    const [stored, told] = [await getEpisodesSince(database, 0), plainEpisodes(entries)].map((episodes) =>
      episodeNumbers(episodes, filter, NINE + HOUR),
    );
    expect(stored).toEqual(told);
    expect(told?.opened).toBe(3);
    expect(await database.conversations.count()).toBe(3);
  });

  test('tell both alike which texts a machine sends, wherever they were said', async () => {
    const reply = { direction: 'outbound', author: 'unknown', text: 'We are back on Monday at nine.' };
    const lines = ['c1', 'c2', 'c3', 'c4'].flatMap((conversation, index) => [
      aLine(index, { conversation, contact: conversation }),
      aLine(index + (index === 3 ? 4 : 0.1), { conversation, contact: conversation, ...reply }),
    ]);
    const database = await aDatabase();
    await imported(database, lines);
    const entries = lines.flatMap((line, index) => readPlainLine(JSON.stringify(line), index + 1, 'UTC'));
    const filter = { period: { from: NINE - HOUR, to: NINE + HOUR } };
    for (const episodes of [await getEpisodesSince(database, 0), plainEpisodes(entries)]) {
      const { firstResponse, waiting } = episodeNumbers(episodes, filter, NINE + HOUR);
      expect([firstResponse.count, waiting.count]).toEqual([0, 4]);
    }
  });

  test('a second time, or with more in them, add only what is new', async () => {
    const [once, twice] = [await aDatabase(), await aDatabase()];
    await imported(once, LINES);
    await imported(twice, LINES.slice(0, 4));
    await imported(twice, LINES);
    await imported(twice, LINES);
    expect(await contentOf(twice)).toEqual(await contentOf(once));
  });

  test('said twice at one moment are two', async () => {
    const database = await aDatabase();
    await imported(database, [aLine(0), aLine(0)]);
    expect(await database.messages.count()).toBe(2);
  });

  test('are told before they are taken', async () => {
    expect(await read(fileOf(LINES))).toMatchObject({
      messageCount: 8,
      resolutionCount: 1,
      channels: ['instagram/comment', 'instagram/message'],
      from: NINE,
      to: NINE + 50 * MINUTE,
    });
  });

  test('are refused with the number of the line', async () => {
    const error = await read(fileOf([aLine(0), aLine(1, { platform: 'fax' })])).catch(
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PlainLineError);
    expect(error).toMatchObject({ line: 2, field: 'platform' });
    await expect(read(new Blob(['a,b,c\n1,2,3']))).rejects.toThrow(BackupError);
    await expect(read(new Blob(['\n\n']))).rejects.toThrow(BackupError);
  });
});
