import {
  type BackupPreview,
  type DataActions,
  DataError,
  type FilePreview,
  type MessagesPreview,
  type Running,
  TOLD_TABLES,
} from '../../components/desk/data/dataActions';
import type { AgentId } from '../../lib/domain/vocabulary';
import { exportFile } from '../../lib/exports/exportFile';
import { injectIntoOpenTabs } from '../../lib/jobs/contentScripts';
import { isOnOurHosts } from '../../lib/messaging/ourHosts';
import { send } from '../../lib/messaging/send';
import { createCheck } from '../../lib/storage/backup/checkRow';
import { compareWith } from '../../lib/storage/backup/compare';
import { readLines } from '../../lib/storage/backup/fileLines';
import { readPlainFile, stagePlain } from '../../lib/storage/backup/plainFile';
import { isHeader } from '../../lib/storage/backup/readBackup';
import { eraseAll, restore } from '../../lib/storage/backup/restore';
import { stageBackup } from '../../lib/storage/backup/stageBackup';
import { writeBackup } from '../../lib/storage/backup/writeBackup';
import type { InlayDatabase } from '../../lib/storage/database';
import { whileAlone } from '../../lib/storage/writeLock';
import { faultOf } from './dataFault';
import { dayOf, madeFile } from './madeFile';

/** What the page does with all that is stored. @param version of this extension */
export function createDataActions(database: InlayDatabase, version: string): DataActions {
  const told = <Result>(running: Running | undefined, work: () => Promise<Result>): Promise<Result> =>
    work().catch((error: unknown) => {
      throw running?.until.aborted ? error : new DataError(faultOf(error));
    });
  return {
    backUp: (isPacked, running) =>
      told(running, async () => {
        const now = Date.now();
        const stream = () => writeBackup(database, { appVersion: version, now, ...running });
        const file = await whileAlone(() => blobOf(stream(), isPacked), running.until);
        return madeFile(file, `inlay-${dayOf(now)}.ndjson${isPacked ? '.gz' : ''}`);
      }),
    readFile: (file, running) =>
      told(running, async (): Promise<FilePreview> => {
        const preview = (await isBackup(file)) ? readBackup : readMessages;
        return preview(database, file, running, told);
      }),
    exportData: (choice) =>
      told(undefined, async () => {
        const now = Date.now();
        const content = await exportFile(database, { ...choice, now });
        const [ending, type] =
          choice.kind === 'everything' ? ['json', 'application/json'] : ['csv', 'text/csv'];
        return madeFile(new Blob([content], { type }), `inlay-${choice.kind}-${dayOf(now)}.${ending}`);
      }),
    erase: () =>
      told(undefined, async () => {
        await eraseAll(database);
        await startAnew();
      }),
  };
}

type Told = <Result>(running: Running | undefined, work: () => Promise<Result>) => Promise<Result>;

async function readBackup(
  database: InlayDatabase,
  file: File,
  running: Running,
  told: Told,
): Promise<BackupPreview> {
  const { header, staging } = await stageBackup(file, { check: createCheck(isOnOurHosts), ...running });
  const comparison = await compareWith(database, staging.database, running.until).catch(async (error) => {
    await staging.discard();
    throw error;
  });
  const none = { all: 0, isNew: 0, isDifferent: 0 };
  const tables = TOLD_TABLES.map((table) => [table, comparison[table] ?? none] as const);
  return {
    type: 'backup',
    createdAt: header.createdAt,
    appVersion: header.appVersion,
    tables: Object.fromEntries(tables) as BackupPreview['tables'],
    apply: (way, applying) =>
      told(applying, async () => {
        await restore(database, staging.database, way, applying);
        await startAnew();
      }),
    discard: () => staging.discard(),
  };
}

async function readMessages(
  database: InlayDatabase,
  file: File,
  running: Running,
  told: Told,
): Promise<MessagesPreview> {
  const { timeZone: zone } = new Intl.DateTimeFormat().resolvedOptions();
  const plain = await readPlainFile(file, { zone, ...running });
  const { channels, conversations, messageCount, from, to } = plain;
  const accounts = await database.accounts.toArray();
  return {
    type: 'messages',
    messages: messageCount,
    conversations: conversations.length,
    channels,
    from,
    to,
    accounts: accounts
      .filter(({ platform }) => channels.some((channel) => channel.startsWith(`${platform}/`)))
      .map(({ handle }) => handle),
    apply: (account, applying) =>
      told(applying, async () => {
        const owner = { account, agentId: await agentHere(database) };
        const staging = await stagePlain(plain, owner, applying.until);
        try {
          await restore(database, staging.database, 'merge', applying);
        } finally {
          await staging.discard();
        }
        await startAnew();
      }),
  };
}

async function agentHere(database: InlayDatabase): Promise<AgentId> {
  const settings = await database.settings.get('settings');
  return settings?.agentId ?? '';
}

async function isBackup(file: File): Promise<boolean> {
  const lines = readLines(file);
  const { value, done } = await lines.next();
  await lines.return(undefined);
  return !done && isHeader(value.text);
}

/**
 * Everything may be another now: the background prepares a database that is empty, and tells settings; the scripts in open
 * tabs forget what they knew and tell anew what their pages show.
 */
async function startAnew(): Promise<void> {
  const { settings } = await send('getTabSetup', {});
  // What is sent is stored, so nothing of what tabs are told about what nobody has chosen.
  await send('changeSettings', { language: settings.language, agentId: settings.agentId });
  await injectIntoOpenTabs();
}

const blobOf = (stream: ReadableStream<Uint8Array<ArrayBuffer>>, isPacked: boolean): Promise<Blob> =>
  new Response(isPacked ? stream.pipeThrough(new CompressionStream('gzip')) : stream).blob();
