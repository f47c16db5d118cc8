import { readFile } from 'node:fs/promises';
import { learnedTexts, quickTexts } from '../../lib/domain/automatic';
import type { Tag } from '../../lib/domain/event';
import { groupBy } from '../../lib/domain/groupBy';
import { middle, sentAt } from '../../lib/domain/interval';
import { linkedGroups } from '../../lib/domain/links';
import { standingTags } from '../../lib/domain/mergedTags';
import { orderMessages } from '../../lib/domain/messageOrder';
import { CALLBACK_TIME } from '../../lib/domain/numbers/firstContact';
import { placeResolutions } from '../../lib/domain/placeResolutions';
import { projectConversation } from '../../lib/domain/projection';
import { samePerson } from '../../lib/domain/samePerson';
import type { EpochMs } from '../../lib/domain/units';
import { BackupError, type BackupFault } from '../../lib/storage/backup/backupError';
import { createCheck } from '../../lib/storage/backup/checkRow';
import { readLines } from '../../lib/storage/backup/fileLines';
import { isHeader, readHeader, readRowLines } from '../../lib/storage/backup/readBackup';
import { withContactOfCase } from '../../lib/storage/deriveLinked';
import { linksIn } from '../../lib/storage/findLinked';
import { contactKeysOf } from '../../lib/storage/linkedContacts';
import type {
  QuickText,
  StoredConversation,
  StoredEvent,
  StoredMessage,
  StoredSettings,
} from '../../lib/storage/records';
import { VERSIONS } from '../../lib/storage/schema';
import { episodesOf } from '../../lib/storage/storedEpisodes';
import { InputError } from './readInput';
import type { ReportFacts } from './report';

/** What of a backup tells numbers. */
export interface BackupContent {
  readonly conversations: readonly StoredConversation[];
  readonly messages: readonly StoredMessage[];
  readonly events: readonly StoredEvent[];
  readonly automaticTexts: readonly QuickText[];
  readonly tags: readonly Tag[];
  readonly settings: readonly StoredSettings[];
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
  const rows: Record<keyof BackupContent, object[]> = {
    conversations: [],
    messages: [],
    events: [],
    automaticTexts: [],
    tags: [],
    settings: [],
  };
  for await (const { table, row, line } of readRowLines(first, lines)) {
    if (!isRead(table)) continue;
    check(table, row, line);
    rows[table].push(row);
  }
  return rows as BackupContent & typeof rows;
}

const READ: readonly string[] = ['conversations', 'messages', 'events', 'automaticTexts', 'tags', 'settings'];

const isRead = (table: string): table is keyof BackupContent => READ.includes(table);

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
  const spokenIn = groupBy(messages, ({ conversationId }) => conversationId);
  const conversations = new Map(content.conversations.map((row) => [row.id, row] as const));
  const rowsOf = (ids: readonly string[]) => ids.flatMap((id) => conversations.get(id) ?? []);
  const human = new Set(content.automaticTexts.flatMap(({ text, isHuman }) => (isHuman ? text : [])));
  const learned = learnedTexts([...spokenIn.values()].map((own) => quickTexts(orderMessages(own))));
  const automaticTexts = new Set([...learned].filter((text) => !human.has(text)));
  const standing = standingTags(content.tags);
  const linked = linkedGroups(linksIn(events));
  const isLinked = new Set(linked.flat());
  const cases = [...linked, ...[...spokenIn.keys()].filter((id) => !isLinked.has(id)).map((id) => [id])];
  const episodes = cases.flatMap((ids) => {
    const acts = ids.flatMap((id) => eventsIn.get(id) ?? []).map(({ event }) => event);
    const spoken = orderMessages(ids.flatMap((id) => spokenIn.get(id) ?? []));
    const resolutions = placeResolutions(projectConversation(acts).resolutions, spoken);
    return withContactOfCase(
      episodesOf({ spoken, resolutions, events: acts, automaticTexts, standing }),
      rowsOf(ids),
    );
  });
  const moments = [
    ...messages.map((message) => middle(sentAt(message))),
    ...events.map(({ event }) => event.at),
  ];
  return {
    linkedContacts: samePerson(linked.map((ids) => contactKeysOf(rowsOf(ids)))),
    messages: messages
      .filter(({ direction }) => direction !== 'unknown')
      .map((message) => ({ at: middle(sentAt(message)), channel: message.channel })),
    episodes,
    callbackTime: content.settings[0]?.callbackTime ?? CALLBACK_TIME,
    now: now ?? moments.reduce((latest, at) => Math.max(latest, at), 0),
  };
}
