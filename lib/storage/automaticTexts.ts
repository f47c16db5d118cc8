import { automaticText, LEARNED_FROM } from '../domain/automatic';
import type { ConversationId } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import type { QuickText, StoredConversation } from './records';

/** Texts that are known to be sent by a machine, those left out that a person knows better about. */
export async function getAutomaticTexts(database: InlayDatabase): Promise<ReadonlySet<string>> {
  const rows = await database.automaticTexts.where('count').aboveOrEqual(LEARNED_FROM).toArray();
  return new Set(rows.filter(({ isHuman }) => !isHuman).map(({ text }) => text));
}

type TextsOf = Pick<StoredConversation, 'quickTexts'> | undefined;

/**
 * Counts anew in how many conversations texts came too fast for a person.
 *
 * @param changes rows of conversations before and after
 * @returns texts that are known to be automatic from now on, or no longer
 */
export async function keepQuickTexts(
  database: InlayDatabase,
  changes: readonly { readonly before: TextsOf; readonly after: TextsOf }[],
): Promise<ReadonlySet<string>> {
  const differences = new Map<string, number>();
  const add = (texts: readonly string[] = [], count: number): void => {
    for (const text of texts) differences.set(text, (differences.get(text) ?? 0) + count);
  };
  for (const { before, after } of changes) {
    add(after?.quickTexts, 1);
    add(before?.quickTexts, -1);
  }
  const changed = [...differences].filter(([, difference]) => difference !== 0);
  if (changed.length === 0) return new Set();
  const stored = await database.automaticTexts.bulkGet(changed.map(([text]) => text));
  const rows = changed.map(([text, difference], index) => {
    const { count: former = 0, isHuman } = stored[index] ?? {};
    return { text, former, count: former + difference, ...(isHuman ? { isHuman } : {}) };
  });
  const isKept = (row: QuickText): boolean => row.count > 0 || row.isHuman === true;
  await Promise.all([
    database.automaticTexts.bulkPut(rows.filter(isKept).map(({ former: _, ...row }) => row)),
    database.automaticTexts.bulkDelete(rows.filter((row) => !isKept(row)).map(({ text }) => text)),
  ]);
  const turned = rows.filter(
    ({ former, count, isHuman }) => !isHuman && isLearned(former) !== isLearned(count),
  );
  return new Set(turned.map(({ text }) => text));
}

const isLearned = (count: number): boolean => count >= LEARNED_FROM;

/**
 * Conversations in which somebody unknown said one of these texts. Reads all messages: few texts are ever learned, and
 * those soon.
 */
export async function conversationsSaying(
  database: InlayDatabase,
  texts: ReadonlySet<string>,
): Promise<Set<ConversationId>> {
  const found = new Set<ConversationId>();
  await database.messages.each((message) => {
    const { direction, authorKind, conversationId } = message;
    if (direction !== 'outbound' || authorKind !== 'unknown' || found.has(conversationId)) return;
    if (texts.has(automaticText(message))) found.add(conversationId);
  });
  return found;
}
