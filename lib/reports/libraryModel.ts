import { byName } from '../domain/byName';
import type { CannedReply, ReplyUsage } from '../domain/cannedReply';
import type { InlayDatabase } from '../storage/database';
import { getSetup } from '../storage/setup';
import { type Live, live } from './live';

/** All that the page of canned replies shows; replies are sorted by shortcut. */
export interface LibraryReport {
  readonly replies: readonly CannedReply[];
  readonly usages: ReadonlyMap<string, ReplyUsage>;
  readonly agentName: string;
  /** Handles of the business identities that were seen. */
  readonly accounts: readonly string[];
}

/** The library, kept up to date; absent while the database is not yet prepared. */
export const createLibraryModel = (database: InlayDatabase, until: AbortSignal): Live<LibraryReport> =>
  live(() => readLibrary(database), until);

async function readLibrary(database: InlayDatabase): Promise<LibraryReport | undefined> {
  const [setup, replies, usages, accounts] = await Promise.all([
    getSetup(database),
    database.cannedReplies.toArray(),
    database.replyUsages.toArray(),
    database.accounts.toArray(),
  ]);
  if (setup === undefined) return undefined;
  const { settings, agents } = setup;
  return {
    replies: byName(replies, ({ shortcut }) => shortcut, settings.language),
    usages: new Map(usages.map((usage) => [usage.replyId, usage])),
    agentName: agents.find(({ id }) => id === settings.agentId)?.name ?? '',
    accounts: [...new Set(accounts.map(({ handle }) => handle))].sort(),
  };
}
