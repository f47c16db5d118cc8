import { createCheck } from '../../../../lib/storage/backup/checkRow';
import { stageBackup } from '../../../../lib/storage/backup/stageBackup';
import { writeBackup } from '../../../../lib/storage/backup/writeBackup';
import type { InlayDatabase } from '../../../../lib/storage/database';
import { NINE } from '../captures';

/** Takes addresses of X only. */
export const check = createCheck((address) => address.startsWith('https://x.com/'));

/** A backup as a file holds it. */
export const backupOf = async (database: InlayDatabase): Promise<Blob> =>
  new Response(writeBackup(database, { appVersion: '0.1.0', now: NINE })).blob();

export const stage = (file: Blob) => stageBackup(file, { check });

/** The same file with its lines changed. */
export const withLines = async (file: Blob, change: (lines: string[]) => string[]): Promise<Blob> =>
  new Blob([change((await file.text()).split('\n')).join('\n')]);
