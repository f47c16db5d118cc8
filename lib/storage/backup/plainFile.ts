import { type PlainConversation, plainConversations } from '../../domain/plainConversations';
import type { PlainEntry } from '../../domain/plainMessage';
import type { EpochMs } from '../../domain/units';
import type { Channel } from '../../domain/vocabulary';
import { readPlainLine } from '../readPlainLine';
import { BackupError } from './backupError';
import { readLines } from './fileLines';
import { type PlainOwner, plainRows } from './plainRows';
import { openStaging, type Staging } from './staging';

/** Messages that another system exported. */
export interface PlainFile {
  readonly conversations: readonly PlainConversation[];
  readonly messageCount: number;
  readonly resolutionCount: number;
  readonly channels: readonly Channel[];
  /** Of the first and the last message. */
  readonly from: EpochMs;
  readonly to: EpochMs;
}

interface ReadPlainOptions {
  /** Where times without an offset are meant. */
  readonly zone: string;
  readonly onProgress?: (share: number) => void;
  readonly until?: AbortSignal;
}

/**
 * Reads messages of another system, one JSON object per line; docs/metrics.md tells which fields.
 *
 * @throws BackupError when there is no message in it
 * @throws PlainLineError for the first line that cannot be read
 */
export async function readPlainFile(
  file: Blob,
  { zone, onProgress, until }: ReadPlainOptions,
): Promise<PlainFile> {
  const entries: PlainEntry[] = [];
  for await (const { text, number } of readLines(file, (bytes) => onProgress?.(bytes / file.size))) {
    until?.throwIfAborted();
    const content = number === 1 ? text.replace(/^\uFEFF/, '') : text;
    if (entries.length === 0 && !content.trimStart().startsWith('{') && content.trim() !== '') {
      throw new BackupError('foreign', number);
    }
    if (content.trim() !== '') entries.push(...readPlainLine(content, number, zone));
  }
  const messages = entries.filter((entry) => entry.type === 'message');
  if (messages.length === 0) throw new BackupError('foreign');
  const moments = messages.map(({ at }) => at);
  return {
    conversations: plainConversations(entries),
    messageCount: messages.length,
    resolutionCount: entries.length - messages.length,
    channels: [...new Set(messages.map(({ platform, kind }): Channel => `${platform}/${kind}`))].sort(),
    from: moments.reduce((earliest, at) => Math.min(earliest, at)),
    to: moments.reduce((latest, at) => Math.max(latest, at)),
  };
}

/** Puts what a file told into a database of its own, from which it can be merged like a backup. */
export async function stagePlain(
  { conversations }: PlainFile,
  owner: PlainOwner,
  until?: AbortSignal,
): Promise<Staging> {
  const staging = openStaging();
  const { database } = staging;
  try {
    for (let start = 0; start < conversations.length; start += CONVERSATIONS_AT_ONCE) {
      until?.throwIfAborted();
      const rows = conversations
        .slice(start, start + CONVERSATIONS_AT_ONCE)
        .flatMap((conversation) => plainRows(conversation, owner) ?? []);
      await database.threads.bulkPut(rows.map(({ thread }) => thread));
      await database.messages.bulkPut(rows.flatMap(({ messages }) => messages));
      await database.events.bulkPut(rows.flatMap(({ events }) => events));
      await database.accounts.bulkPut(
        rows.map(({ thread: { platform, account } }) => ({ platform, handle: account })),
      );
    }
    return staging;
  } catch (error) {
    await staging.discard();
    throw error;
  }
}

const CONVERSATIONS_AT_ONCE = 100;
