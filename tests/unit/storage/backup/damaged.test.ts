import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { BackupError } from '../../../../lib/storage/backup/backupError';
import { isBackedUp } from '../../../../lib/storage/backup/format';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { mergeCapture } from '../../../../lib/storage/mergeCapture';
import { VERSIONS } from '../../../../lib/storage/schema';
import { aBatch, aConversation, aDatabase, aPost, aReply } from '../captures';
import version1 from '../formerVersions/1';
import { backupOf, stage, withLines } from './backups';

const aShift = aBatch([
  aConversation([aPost(100, { text: 'Siparişim nerede? 😀' }), aReply(101)], {
    url: 'https://x.com/i/status/100',
  }),
]);

const filled = async (): Promise<InlayDatabase> => {
  const database = await aDatabase();
  await mergeCapture(database, aShift);
  return database;
};

const faultOf = async (file: Blob): Promise<{ fault?: string; line?: number | undefined }> => {
  const error = await stage(file).catch((reason: unknown) => reason);
  if (!(error instanceof BackupError)) return {};
  return { fault: error.fault, line: error.line };
};

const lineOf = (value: unknown): string => JSON.stringify(value);

const changed = (line: string, change: (value: Record<string, Record<string, unknown>>) => void): string => {
  const value = JSON.parse(line);
  change(value);
  return lineOf(value);
};

const isMessage = (line: string): boolean => line.startsWith('{"table":"messages"');

afterEach(async () => {
  // Nothing is left behind of a file that is not taken.
  expect((await indexedDB.databases()).filter(({ name }) => name?.startsWith('inlay-staging'))).toEqual([]);
});

describe('a file is refused', () => {
  test.each([
    ['nothing', ''],
    ['no text', new Uint8Array([0xff, 0xfe, 0, 1])],
    ['no JSON', 'name,date\r\nAyşe,2026-03-02'],
    ['another JSON', '{"format":"zendesk"}\n'],
    ['a list', '[]\n'],
  ])('that is %s', async (_, content) => {
    expect((await faultOf(new Blob([content]))).fault).toBe('foreign');
  });

  test.each([
    ['format', { formatVersion: 2 }],
    ['database', { databaseVersion: (VERSIONS.at(-1)?.version ?? 0) + 1 }],
  ])('of a newer %s, whatever else it holds', async (_, newer) => {
    const file = await withLines(await backupOf(await filled()), ([header = '', ...rest]) => [
      lineOf({ ...JSON.parse(header), ...newer }),
      '{"whatever":1}',
      ...rest,
    ]);
    expect(await faultOf(file)).toEqual({ fault: 'newer', line: 1 });
  });

  test('wherever it is cut', async () => {
    const whole = await (await backupOf(await filled())).text();
    const headerEnd = whole.indexOf('\n') + 1;
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: headerEnd, max: whole.length - 2 }), async (end) => {
        expect((await faultOf(new Blob([whole.slice(0, end)]))).fault).toBe('truncated');
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test('wherever a letter is another one', async () => {
    const whole = await (await backupOf(await filled())).text();
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 2),
        fc.constantFrom('7', 'q', '{', '\n'),
        async (place, letter) => {
          if (whole[place] === letter) return;
          const file = new Blob([whole.slice(0, place), letter, whole.slice(place + 1)]);
          expect((await faultOf(file)).fault).toMatch(/damaged|altered|foreign|truncated|newer/);
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  test.each([
    ['line is gone', (lines: string[]) => lines.filter((line) => !isMessage(line))],
    [
      'line is there twice',
      (lines: string[]) => lines.flatMap((line) => (isMessage(line) ? [line, line] : [line])),
    ],
    [
      'text was edited',
      (lines: string[]) => lines.map((line) => line.replace('Siparişim nerede', 'Param nerede')),
    ],
  ])('whose %s', async (_, change) => {
    const file = await withLines(await backupOf(await filled()), change);
    expect((await faultOf(file)).fault).toMatch(/altered|damaged/);
  });

  test.each([
    ['a direction there is not', (row: Record<string, unknown>) => ({ ...row, direction: 'sideways' })],
    ['a moment beyond all calendars', (row: Record<string, unknown>) => ({ ...row, sentAtLow: 1e300 })],
    [
      'an address of another site',
      (row: Record<string, unknown>) => ({ ...row, url: 'https://evil.example/' }),
    ],
    ['an address that is code', (row: Record<string, unknown>) => ({ ...row, url: 'javascript:alert(1)' })],
    ['no key', ({ id: _, ...row }: Record<string, unknown>) => row],
  ])('with %s, naming the line', async (_, change) => {
    let line = 0;
    const file = await withLines(await backupOf(await filled()), (lines) => {
      line = lines.findIndex(isMessage) + 1;
      return lines.map((each, index) =>
        index + 1 === line
          ? changed(each, (value) => Object.assign(value, { row: change(value.row ?? {}) }))
          : each,
      );
    });
    expect(await faultOf(file)).toEqual({ fault: 'damaged', line });
  });

  test.each([
    ['half a pair', [36]],
    ['a quarter of the next day', [96, 1]],
    ['a quarter twice', [36, 1, 36, 1]],
    ['a quarter with nothing', [36, 0]],
  ])('whose counts of a day hold %s', async (_, busy) => {
    const isDay = (line: string): boolean => line.startsWith('{"table":"volumeDays"');
    const lines = (await (await backupOf(await filled())).text()).split('\n');
    const line = lines.findIndex(isDay) + 1;
    const file = await withLines(await backupOf(await filled()), (all) =>
      all.map((each) => each.replace(/"busy":\[[\d,]*\]/, `"busy":${JSON.stringify(busy)}`)),
    );
    expect(await faultOf(file)).toEqual({ fault: 'damaged', line });
  });

  test('with a table there is not', async () => {
    const file = await withLines(await backupOf(await filled()), ([header = '', ...rest]) => [
      header,
      '{"table":"__proto__","row":{"id":"x"}}',
      ...rest,
    ]);
    expect(await faultOf(file)).toEqual({ fault: 'damaged', line: 2 });
  });

  test('that is packed and cut', async () => {
    const packed = new Response(
      (await backupOf(await filled())).stream().pipeThrough(new CompressionStream('gzip')),
    );
    const bytes = await packed.arrayBuffer();
    expect((await faultOf(new Blob([bytes.slice(0, bytes.byteLength - 40)]))).fault).toBe('damaged');
  });
});

describe('a file is taken', () => {
  const messagesOf = async (file: Blob) => {
    const { staging, header, counts } = await stage(file);
    const messages = await staging.database.messages.toArray();
    await staging.discard();
    return { messages, header, counts };
  };

  test('packed or not, with line ends of Windows and a byte order mark', async () => {
    const plain = await backupOf(await filled());
    const { messages } = await messagesOf(plain);
    expect(messages).toMatchObject([{ text: 'Siparişim nerede? 😀' }, { id: '101' }]);
    const packed = await new Response(plain.stream().pipeThrough(new CompressionStream('gzip'))).blob();
    expect((await messagesOf(packed)).messages).toEqual(messages);
    const windows = new Blob([`\uFEFF${(await plain.text()).replaceAll('\n', '\r\n')}`]);
    expect((await messagesOf(windows)).messages).toEqual(messages);
  });

  test('and tells when and by which version it was made, and what is in it', async () => {
    const { header, counts } = await messagesOf(await backupOf(await filled()));
    expect(header).toMatchObject({ appVersion: '0.1.0', createdAt: Date.UTC(2026, 2, 2, 9) });
    expect(counts).toMatchObject({ messages: 2, conversations: 1 });
  });

  test('of a former version of the database, and brought to this one', async () => {
    const rows = Object.entries(version1.before).flatMap(([table, own]) =>
      own.map((row) => ({ table, row })),
    );
    const file = await withLines(await backupOf(await aDatabase()), ([header = '']) => [
      lineOf({ ...JSON.parse(header), databaseVersion: 1 }),
      ...rows.map(lineOf),
    ]);
    const { createHash } = await import('node:crypto');
    const before = `${await file.text()}\n`;
    const counts = Object.fromEntries(
      Object.entries(version1.before).map(([table, own]) => [table, own.length]),
    );
    const sha256 = createHash('sha256').update(before).digest('hex');
    const { staging } = await stage(new Blob([before, lineOf({ counts, sha256 }), '\n']));
    expect(staging.database.verno).toBe(VERSIONS.at(-1)?.version);
    for (const [table, own] of Object.entries(version1.after)) {
      expect(await staging.database.table(table).toArray()).toEqual(own);
    }
    await staging.discard();
  });

  test('every table has a schema', async () => {
    const { rowSchemas } = await import('../../../../lib/storage/backup/rowSchemas');
    const database = await aDatabase();
    expect(Object.keys(rowSchemas(() => true)).sort()).toEqual(
      database.tables
        .map(({ name }) => name)
        .filter(isBackedUp)
        .sort(),
    );
  });
});
