import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { DAY, HOUR, MINUTE } from '../../../lib/domain/units';
import { toCsv } from '../../../lib/exports/csv';
import { type ExportOptions, exportFile } from '../../../lib/exports/exportFile';
import { episodeNumbers } from '../../../lib/reports/episodeNumbers';
import { applyAct } from '../../../lib/storage/applyAct';
import type { InlayDatabase } from '../../../lib/storage/database';
import { getEpisodesSince } from '../../../lib/storage/episodeDays';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';

const NOW = NINE + 3 * DAY;
const OPTIONS: ExportOptions = { kind: 'episodes', separator: ',', isRedacted: false, now: NOW };

const tableOf = (csv: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(csv.replace(/^\uFEFF/, ''), { header: true }).data;

async function aShift(): Promise<InlayDatabase> {
  const database = await aDatabase();
  const hostile = { name: '=HYPERLINK("https://evil.example")', handle: 'AyseY' };
  const budi = { name: 'Budi "B"; Santoso,\nJakarta', handle: 'budi' };
  const aDayLater = 100 + DAY / MINUTE;
  await mergeCapture(
    database,
    aBatch([
      aConversation([aPost(100, { author: hostile }), aReply(107)], {
        contact: hostile,
        url: 'https://x.com/i/status/100',
      }),
      aConversation([aPost(110, { author: budi, text: '-2+3 ğüş' })], { contact: budi }),
      aConversation([aPost(aDayLater, { author: hostile })], { contact: hostile }),
    ]),
  );
  const conversationId = 'x:acme/@aysey/100';
  await applyAct(
    database,
    { id: 'a', act: { type: 'tagAdded', conversationId, tagId: 'lead' } },
    NINE + HOUR,
  );
  await applyAct(database, { id: 'b', act: { type: 'resolved', conversationId } }, NINE + HOUR);
  return database;
}

describe('the table of episodes', () => {
  test('tells each round from its question to its end', async () => {
    const [first, second, third, ...more] = tableOf(await exportFile(await aShift(), OPTIONS));
    expect(first).toMatchObject({
      channel: 'x/mention',
      account: 'acme',
      contact: 'aysey',
      opened_at: '2026-03-02T09:00:00.000Z',
      first_response_seconds: '420',
      closed_at: '2026-03-02T10:00:00.000Z',
      closed_by: 'resolve',
      resolution_seconds: '3600',
      tags: 'Lead',
      messages_in: '1',
      messages_out: '1',
    });
    expect(second).toMatchObject({
      contact: 'budi',
      waiting_since: '2026-03-02T09:10:00.000Z',
      closed_at: '',
    });
    expect(third).toMatchObject({ contact: 'aysey', opened_at: '2026-03-03T09:00:00.000Z' });
    expect(more).toEqual([]);
  });

  test('tells since when somebody waits as the badge does, where hardly more is known than by when they asked', async () => {
    const database = await aDatabase();
    await mergeCapture(database, aBatch([aConversation([aPost(100, { sentAtLow: NINE - 5000 * DAY })])]));
    const [row] = tableOf(await exportFile(database, OPTIONS));
    const [conversation] = await database.conversations.toArray();
    expect(row?.waiting_since).toBe('2026-03-02T09:00:00.000Z');
    expect(conversation?.waitingSince).toBe(NINE);
  });

  test('holds no formulas, whatever somebody is called or wrote', async () => {
    const [first, second] = tableOf(await exportFile(await aShift(), OPTIONS));
    expect(first?.contact_name).toBe(`'=HYPERLINK("https://evil.example")`);
    expect(second?.contact_name).toBe('Budi "B"; Santoso,\nJakarta');
    expect(second?.last_question).toBe("'-2+3 ğüş");
  });

  test('without names and texts has none, and tells who is the same', async () => {
    const redacted = await exportFile(await aShift(), { ...OPTIONS, isRedacted: true });
    for (const secret of ['aysey', 'AyseY', 'Budi', 'budi', 'acme', 'evil', 'ğüş', 'x.com', '100']) {
      expect(redacted).not.toContain(secret);
    }
    const rows = tableOf(redacted);
    expect(rows.map(({ contact }) => contact)).toEqual(['contact-1', 'contact-2', 'contact-1']);
    expect(rows[0]).toMatchObject({ first_response_seconds: '420', tags: 'Lead', account: 'account-1' });
  });
});

describe('the table of days', () => {
  test('tells the numbers of the report, day by day, and no day is missing', async () => {
    const database = await aShift();
    const rows = tableOf(await exportFile(database, { ...OPTIONS, kind: 'days', separator: ';' }));
    const total = (column: string): number => rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const period = { from: NINE - DAY, to: NOW };
    const numbers = episodeNumbers(await getEpisodesSince(database, 0), { period }, NOW);
    expect(rows).toHaveLength(2);
    expect(total('episodes_opened')).toBe(numbers.opened);
    expect(total('answered')).toBe(numbers.responseRate.answered);
    expect(total('eligible_for_answer')).toBe(numbers.responseRate.eligible);
    expect(total('messages_in')).toBe(3);
    expect(rows[0]).toMatchObject({
      day: '2026-03-02',
      first_response_count: '1',
      first_response_median_seconds: '420',
      first_response_p90_seconds: '',
      closed: '1',
    });
  });

  test('knows linked people for one: whose other account asks again was not done with', async () => {
    const database = await aDatabase();
    const [ann, bo] = [
      { name: 'Ann', handle: 'ann' },
      { name: 'Bo', handle: 'bo' },
    ];
    await mergeCapture(
      database,
      aBatch([
        aConversation([aPost(100, { author: ann }), aReply(107)], { contact: ann }),
        aConversation([aPost(101, { author: bo })], { contact: bo }),
        aConversation([aPost(400, { author: bo })], { contact: bo }),
      ]),
    );
    const acts = [
      { type: 'conversationsLinked', conversationId: 'x:acme/@ann/100', otherId: 'x:acme/@bo/101' },
      { type: 'resolved', conversationId: 'x:acme/@ann/100' },
    ] as const;
    for (const act of acts) await applyAct(database, { id: act.type, act }, NINE + HOUR);
    const [day] = tableOf(await exportFile(database, { ...OPTIONS, kind: 'days' }));
    expect(day).toMatchObject({ eligible_for_first_contact: '1', first_contact_resolved: '0' });
  });

  test('of nothing has its columns only', async () => {
    const csv = await exportFile(await aDatabase(), { ...OPTIONS, kind: 'days' });
    expect(csv).toMatch(/^\uFEFFday,messages_in,.*\r?\n?$/);
  });
});

test('everything as JSON holds both tables', async () => {
  const database = await aShift();
  const content = JSON.parse(await exportFile(database, { ...OPTIONS, kind: 'everything' }));
  expect(content).toMatchObject({ createdAt: new Date(NOW).toISOString(), isRedacted: false });
  expect(content.episodes[0]).toMatchObject({
    first_response_seconds: 420,
    closed_by: 'resolve',
    rating: null,
  });
  expect(content.episodes[0].contact_name).toMatch(/^=HYPERLINK/);
  expect(content.days).toHaveLength(2);
  const redacted = await exportFile(database, { ...OPTIONS, kind: 'everything', isRedacted: true });
  expect(redacted).not.toMatch(/aysey|budi|acme|evil|contact_name/i);
});

test.each(['=1', '+1', '-1', '@x', '\t=1', '\r1', '\n=1', ' =1', '=1\n2', '＝1'])(
  'no spreadsheet takes %j for a formula',
  (text) => {
    const [cell] = Object.values(tableOf(toCsv(['a'], [{ a: text }], ';'))[0] ?? {});
    expect(cell?.startsWith("'")).toBe(true);
  },
);

test('numbers stay numbers, and letters what they are', () => {
  const csv = toCsv(['n', 't'], [{ n: -1.5, t: 'ağ😀 "x"' }], ';');
  expect(csv).toBe('\uFEFFn;t\r\n-1.5;"ağ😀 ""x"""');
});
