import { lookKey, type RowBinding, type RowLook, type RowQuestion } from '../domain/rowBinding';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import type { StoredRowBinding } from './records';

type Inbox = Pick<StoredRowBinding, 'platform' | 'account'>;

/**
 * Keeps which rows are which conversations, and tells it. Nothing is better than wrong: a look that was taken for two
 * conversations, or borne by two rows at once, is none from then on; a conversation that was seen with two looks has none
 * until a later tab learns it anew.
 *
 * @returns what is known of the looks, null where it is not certain; those nobody has told of are left out
 */
export function bindRows(
  database: InlayDatabase,
  { platform, account, learned, asked }: RowQuestion,
): Promise<RowBinding[]> {
  const inbox = { platform, account: foldHandle(account) };
  return database.transaction(learned.length > 0 ? 'rw' : 'r', database.rowBindings, async () => {
    for (const binding of learned) await keepBinding(database, inbox, binding);
    const told = new Map(learned.map(({ look }) => [lookKey(look), look] as const));
    const bindings: RowBinding[] = [];
    for (const [key, look] of new Map([...asked.map((each) => [lookKey(each), each] as const), ...told])) {
      const threadId = await threadOf(database, inbox, look);
      if (threadId !== undefined || told.has(key)) bindings.push({ look, threadId: threadId ?? null });
    }
    return bindings;
  });
}

async function keepBinding(
  { rowBindings }: InlayDatabase,
  inbox: Inbox,
  { look, threadId }: RowBinding,
): Promise<void> {
  const key = lookKey(look);
  const known = await rowBindings.get([inbox.platform, inbox.account, key]);
  if (threadId === null) {
    if (known?.threadId !== null) await rowBindings.put({ ...inbox, key, look, threadId });
    return;
  }
  const same = await rowBindings.where({ ...inbox, threadId }).toArray();
  if (same.some((other) => other.key !== key)) {
    await rowBindings.bulkDelete(same.map((each) => [each.platform, each.account, each.key]));
  } else if (known === undefined) {
    await rowBindings.put({ ...inbox, key, look, threadId });
  } else if (known.threadId !== null && known.threadId !== threadId) {
    await rowBindings.put({ ...known, threadId: null });
  }
}

/** Null where it is not certain, undefined where nobody has told. */
async function threadOf(
  { rowBindings }: InlayDatabase,
  inbox: Inbox,
  look: RowLook,
): Promise<string | null | undefined> {
  const found = await rowBindings.get([inbox.platform, inbox.account, lookKey(look)]);
  if (found === undefined || found.threadId === null) return found?.threadId;
  const count = await rowBindings.where({ ...inbox, threadId: found.threadId }).count();
  return count === 1 ? found.threadId : null;
}

/** What two databases tell of one look. */
export const mergedBinding = (stored: StoredRowBinding, other: StoredRowBinding): StoredRowBinding =>
  stored.threadId === other.threadId ? stored : { ...stored, threadId: null };
