import type { PriorityContext } from '../domain/triage/conversationPriority';
import type { EpochMs } from '../domain/units';
import type { Language, Platform } from '../domain/vocabulary';
import { broadcast } from '../messaging/broadcast';
import type { ChangedPlacements } from '../messaging/protocol';
import type { InlayDatabase } from '../storage/database';
import type { StorageChanges } from '../storage/mergeCapture';
import { getPriorityContext, summarizeNow } from '../storage/priorities';
import { languageOfReasons, withWhy } from './tellWhy';

/** Tells every tab and page what a write changed; nothing when it changed nothing. */
export async function announceChanges(
  database: InlayDatabase,
  changes: StorageChanges,
  now: EpochMs,
): Promise<void> {
  if (changes.conversations.length === 0 && changes.places.length === 0) return;
  const [context, language] = await Promise.all([getPriorityContext(database), languageOfReasons(database)]);
  await Promise.all(
    perAccount(changes, { ...context, language }, now).map((changed) =>
      broadcast('conversationsChanged', changed),
    ),
  );
}

/** One account is never told what is the other's. */
export function perAccount(
  { conversations, places }: StorageChanges,
  { language, ...context }: PriorityContext & { readonly language: Language },
  now: EpochMs,
): ChangedPlacements[] {
  const accounts = new Map(
    [...conversations, ...places].map(({ platform, account }) => [
      JSON.stringify([platform, account]),
      { platform, account },
    ]),
  );
  return [...accounts.values()].map(({ platform, account }) => {
    const isTheirs = (item: { platform: Platform; account: string }): boolean =>
      item.platform === platform && item.account === account;
    return {
      platform,
      account,
      placements: places
        .filter(isTheirs)
        .map(({ messageId, conversationId }) => ({ messageId, conversationId })),
      summaries: conversations
        .filter(isTheirs)
        .map((conversation) => withWhy(summarizeNow(conversation, context, now), language)),
    };
  });
}
