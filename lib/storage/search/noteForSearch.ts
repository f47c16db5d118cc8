import type { ConversationId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../database';
import type { MessageChanges } from '../messageChanges';

/**
 * Notes what changed since words were packed for the search: one row, however much it is. Part of the transaction that
 * changes it.
 *
 * @param renamed conversations whose contact has a name, or another one than before
 */
export async function noteForSearch(
  database: InlayDatabase,
  messages: ReturnType<MessageChanges['changed']>,
  renamed: readonly ConversationId[],
): Promise<void> {
  const said = messages.filter(
    ({ before, after }) => before?.text !== after.text || before.conversationId !== after.conversationId,
  );
  if (said.length === 0 && renamed.length === 0) return;
  await database.searchNotes.add({
    id: crypto.randomUUID(),
    conversationIds: [...new Set([...said.map(({ after }) => after.conversationId), ...renamed])],
    messages: said.map(({ after: { platform, account, id } }) => [platform, account, id] as const),
  });
}
