import type { CaptureBatch } from '../domain/capture';
import { conversationKey } from '../domain/conversationKey';
import type { EpochMs } from '../domain/units';
import { applyAct } from './applyAct';
import type { InlayDatabase } from './database';
import { foldHandle } from './foldHandle';
import type { StorageChanges } from './mergeCapture';

/**
 * Links what was said in public to the private conversation in which it was answered, where the page itself names that
 * one. To be called after the batch was merged. The link is an event like any other: a person can take it back, and it is not
 * made a second time. The private conversation may be read later, or never.
 *
 * @throws NotSetUpError before `ensureSetup`
 */
export async function linkMoved(
  database: InlayDatabase,
  { platform, account, conversations }: CaptureBatch,
  now: EpochMs,
): Promise<readonly StorageChanges[]> {
  const changes: StorageChanges[] = [];
  for (const move of conversations.flatMap(({ movedToPrivate = [] }) => movedToPrivate)) {
    const message = await database.messages.get([platform, foldHandle(account), move.messageId]);
    if (message === undefined) continue;
    const otherId = conversationKey({ platform, account: move.account, threadId: move.contactHandle });
    const id = `moved:${platform}:${message.account}:${message.id}`;
    const { conversationId } = message;
    changes.push(
      await applyAct(database, { id, act: { type: 'conversationsLinked', conversationId, otherId } }, now),
    );
  }
  return changes;
}
