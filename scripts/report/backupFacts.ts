import { readFile } from 'node:fs/promises';
import { NO_REPLY_TAG } from '../../lib/domain/event';
import { groupBy } from '../../lib/domain/groupBy';
import { middle, sentAt } from '../../lib/domain/interval';
import { orderMessages } from '../../lib/domain/messageOrder';
import { placeResolutions } from '../../lib/domain/placeResolutions';
import { projectConversation } from '../../lib/domain/projection';
import type { EpochMs } from '../../lib/domain/units';
import { BackupError, type BackupFault } from '../../lib/storage/backup/backupError';
import { createCheck } from '../../lib/storage/backup/checkRow';
import { readLines } from '../../lib/storage/backup/fileLines';
import { isHeader, readHeader, readRowLines } from '../../lib/storage/backup/readBackup';
import type { StoredConversation, StoredEvent, StoredMessage } from '../../lib/storage/records';
import { VERSIONS } from '../../lib/storage/schema';
import { episodesOf, withContact } from '../../lib/storage/storedEpisodes';
import { InputError } from './readInput';
import type { ReportFacts } from './report';

/** What of a backup tells numbers. */
export interface BackupContent {
  readonly conversations: readonly StoredConversation[];
  readonly messages: readonly StoredMessage[];
  readonly events: readonly StoredEvent[];
}

/**
 * The content of a backup, checked to its end; undefined when the file is something else.
 *
 * @throws {InputError} when it is a backup that is damaged, or newer than this version
 */
export async function readBackupFile(file: string): Promise<BackupContent | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  if (bytes === undefined) return undefined;
  try {
    return await readContent(new Blob([bytes]));
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    if (error.fault === 'foreign') return undefined;
    const where = error.line === undefined ? '' : ` (line ${error.line})`;
    throw new InputError(`${file} cannot be read: ${FAULTS[error.fault]}${where}.`);
  }
}

const FAULTS: Readonly<Record<BackupFault, string>> = {
  foreign: 'it is no backup',
  newer: 'a newer version of Inlay made it',
  damaged: 'it is damaged',
  truncated: 'its end is missing',
  altered: 'it is not as it was written',
};

async function readContent(file: Blob): Promise<BackupContent | undefined> {
  const lines = readLines(file);
  const { value: first, done } = await lines.next();
  if (done || !isHeader(first.text)) return undefined;
  readHeader(first, VERSIONS.at(-1)?.version ?? 0);
  // Nothing that a report reads is ever opened.
  const check = createCheck(() => true);
  const rows: Record<keyof BackupContent, object[]> = { conversations: [], messages: [], events: [] };
  for await (const { table, row, line } of readRowLines(first, lines)) {
    if (table !== 'conversations' && table !== 'messages' && table !== 'events') continue;
    check(table, row, line);
    rows[table].push(row);
  }
  return rows as BackupContent & typeof rows;
}

/**
 * What the content of a backup tells, as of a moment: episodes are derived anew, by the code that derives those of the
 * database.
 *
 * @param now absent: that of the last event
 */
export function backupFacts(content: BackupContent, now?: EpochMs): ReportFacts {
  const isKnown = (at: EpochMs): boolean => now === undefined || at <= now;
  const messages = content.messages.filter((message) => isKnown(middle(sentAt(message))));
  const events = content.events.filter(({ event }) => isKnown(event.at));
  const eventsIn = groupBy(events, ({ conversationId }) => conversationId);
  const conversations = new Map(content.conversations.map((row) => [row.id, row] as const));
  const noReplyNeeded = new Set<string>();
  const episodes = [...groupBy(messages, ({ conversationId }) => conversationId)].flatMap(([id, own]) => {
    const acts = (eventsIn.get(id) ?? []).map(({ event }) => event);
    const spoken = orderMessages(own);
    const projection = projectConversation(acts);
    if (projection.tagIds.includes(NO_REPLY_TAG)) noReplyNeeded.add(id);
    const resolutions = placeResolutions(projection.resolutions, spoken);
    return withContact(episodesOf({ spoken, resolutions, events: acts }), conversations.get(id));
  });
  const moments = [
    ...messages.map((message) => middle(sentAt(message))),
    ...events.map(({ event }) => event.at),
  ];
  return {
    messages: messages
      .filter(({ direction }) => direction !== 'unknown')
      .map((message) => ({ at: middle(sentAt(message)), channel: message.channel })),
    episodes,
    now: now ?? moments.reduce((latest, at) => Math.max(latest, at), 0),
    isReplyNeeded: ({ conversationIds }) => !conversationIds.some((id) => noReplyNeeded.has(id)),
  };
}
