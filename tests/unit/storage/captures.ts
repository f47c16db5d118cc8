import type { CaptureBatch, CapturedConversation, CapturedMessage } from '../../../lib/domain/capture';
import { type EpochMs, MINUTE } from '../../../lib/domain/units';
import { isBackedUp } from '../../../lib/storage/backup/format';
import { InlayDatabase } from '../../../lib/storage/database';
import { ensureSetup, type Seed } from '../../../lib/storage/setup';

/** Monday 2026-03-02, 09:00 UTC: the moment every test conversation starts. */
export const NINE: EpochMs = Date.UTC(2026, 2, 2, 9);

export const ACCOUNT = 'Acme';

/** What a customer wrote. Ids count up with time, as on X; post 100 was written at nine. */
export const aPost = (id: number, overrides: Partial<CapturedMessage> = {}): CapturedMessage => {
  const sentAt = NINE + (id - 100) * MINUTE;
  return {
    id: String(id),
    direction: 'inbound',
    author: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
    text: `Where is my order ${id}?`,
    sentAtLow: sentAt,
    sentAtHigh: sentAt,
    timeSource: 'attribute',
    ...overrides,
  };
};

/** What we answered. */
export const aReply = (id: number, overrides: Partial<CapturedMessage> = {}): CapturedMessage =>
  aPost(id, {
    direction: 'outbound',
    author: { name: 'Acme', handle: ACCOUNT },
    text: `We are on it ${id}.`,
    ...overrides,
  });

export const aConversation = (
  messages: readonly CapturedMessage[],
  overrides: Partial<CapturedConversation> = {},
): CapturedConversation => ({
  kind: 'mention',
  contact: { name: 'Ayşe Yılmaz', handle: 'AyseY' },
  ...(messages[0]?.id === undefined ? {} : { rootId: messages[0].id }),
  messages,
  touchesNewestEnd: false,
  ...overrides,
});

export const aBatch = (
  conversations: readonly CapturedConversation[],
  overrides: Partial<CaptureBatch> = {},
): CaptureBatch => ({
  platform: 'x',
  account: ACCOUNT,
  capturedAt: NINE,
  rows: [],
  conversations,
  ...overrides,
});

const SEED: Seed = {
  language: 'en',
  agent: { id: 'agent-1', name: 'Me' },
  deviceId: 'device-1',
  tags: [{ id: 'lead', name: 'Lead', color: 'green' }],
  cannedReplies: [],
};

/** An empty, set up database of its own. */
export async function aDatabase(): Promise<InlayDatabase> {
  const database = new InlayDatabase(`test-${crypto.randomUUID()}`);
  await ensureSetup(database, () => SEED);
  return database;
}

/** All rows of all tables, for comparing two databases. */
export async function contentOf(database: InlayDatabase): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    database.tables
      .filter(({ name }) => isBackedUp(name))
      .map(async (table) => [table.name, await table.toArray()] as const),
  );
  return Object.fromEntries(tables);
}
