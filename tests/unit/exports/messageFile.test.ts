import 'fake-indexeddb/auto';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { HOUR } from '../../../lib/domain/units';
import { type MessageFileOptions, messageFile } from '../../../lib/exports/messageFile';
import { masked } from '../../../lib/exports/messageTable';
import { applyAct } from '../../../lib/storage/applyAct';
import { mergeCapture } from '../../../lib/storage/mergeCapture';
import { aBatch, aConversation, aDatabase, aPost, aReply, NINE } from '../storage/captures';

const OPTIONS: MessageFileOptions = {
  search: { query: '', tagId: 'lead' },
  separator: ',',
  isRedacted: false,
  now: NINE + HOUR,
};

const BYTE_ORDER_MARK = '\uFEFF';

async function tableOf(options: Partial<MessageFileOptions> = {}): Promise<Record<string, string>[]> {
  const database = await aDatabase();
  const hostile = { name: '=HYPERLINK("https://evil.example")', handle: 'AyseY' };
  const budi = { name: 'Budi', handle: 'budi' };
  await mergeCapture(
    database,
    aBatch([
      aConversation([aPost(100, { author: hostile, text: '=1+1 dark mode, please' }), aReply(107)], {
        contact: hostile,
        url: 'https://x.com/i/status/100',
      }),
      aConversation([aPost(110, { author: budi, text: 'not this one' })], { contact: budi }),
    ]),
  );
  const act = { type: 'tagAdded', conversationId: 'x:acme/@aysey/100', tagId: 'lead' } as const;
  await applyAct(database, { id: 'a', act }, NINE + HOUR);
  const csv = await messageFile(database, { ...OPTIONS, ...options });
  expect(csv.startsWith(BYTE_ORDER_MARK)).toBe(true);
  return Papa.parse<Record<string, string>>(csv.slice(1), { header: true }).data;
}

describe('messages by tag, as a table', () => {
  test('hold what was said on both sides, oldest first, and nothing that a spreadsheet runs', async () => {
    const rows = await tableOf();
    expect(rows.map(({ direction, text }) => [direction, text])).toEqual([
      ['inbound', "'=1+1 dark mode, please"],
      ['outbound', 'We are on it 107.'],
    ]);
    expect(rows[0]).toMatchObject({
      sent_at: '2026-03-02T09:00:00.000Z',
      channel: 'x/mention',
      contact: 'aysey',
      contact_name: `'=HYPERLINK("https://evil.example")`,
      tags: 'Lead',
      address: 'https://x.com/i/status/100',
    });
  });

  test('are those with the words that were looked for', async () => {
    const rows = await tableOf({ search: { query: 'DARK mode' } });
    expect(rows.map(({ text }) => text)).toEqual(["'=1+1 dark mode, please"]);
  });

  test('are all of a contact who was looked for by name, within the period', async () => {
    expect(await tableOf({ search: { query: 'aysey' } })).toHaveLength(2);
    expect(await tableOf({ search: { query: 'aysey', to: NINE + 60_000 } })).toHaveLength(1);
  });

  test('name nobody where names are left out', async () => {
    const rows = await tableOf({ isRedacted: true });
    expect(Object.keys(rows[0] ?? {})).not.toContain('contact_name');
    expect(rows.map(({ account, contact, author }) => [account, contact, author])).toEqual([
      ['account-1', 'contact-1', 'contact-1'],
      ['account-1', 'contact-1', 'unknown'],
    ]);
    expect(JSON.stringify(rows)).not.toMatch(/aysey|acme|evil|x\.com/i);
  });
});

test.each([
  ['@AyseY merhaba, ben Ayşe YILMAZ', '… merhaba, ben … …'],
  ['see https://example.com/a?b=1 now', 'see … now'],
  ['call 0532 123 45 67 or ayse@example.com', 'call … or …'],
  ['nothing to hide', 'nothing to hide'],
])('%s is masked', (text, expected) => {
  expect(masked(text, ['Ayşe Yılmaz', 'AyseY'])).toBe(expected);
});
