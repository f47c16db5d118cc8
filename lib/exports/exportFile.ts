import { middle } from '../domain/interval';
import { FIRST_SERVICE_SETTINGS } from '../domain/serviceSettings';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from '../storage/database';
import { getEpisodesSince } from '../storage/episodeDays';
import { getLinkedContacts } from '../storage/linkedContacts';
import { getVolumesSince } from '../storage/volumes';
import { type Row, type Separator, toCsv } from './csv';
import { DAY_COLUMNS, dayRows } from './dayTable';
import { EPISODE_COLUMNS, episodeRow, PERSONAL_COLUMNS } from './episodeTable';
import { createPseudonyms, realNames } from './pseudonyms';

/** `episodes` and `days` are tables for spreadsheets; `everything` is both as one JSON object, for programs. */
export const EXPORT_KINDS = ['episodes', 'days', 'everything'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface ExportOptions {
  readonly kind: ExportKind;
  readonly separator: Separator;
  /** Without names and texts: who is meant is told by pseudonyms, which mean nothing in another file. */
  readonly isRedacted: boolean;
  readonly now: EpochMs;
}

/** What an export holds, as text. */
export async function exportFile(database: InlayDatabase, options: ExportOptions): Promise<string> {
  const { kind, separator } = options;
  const columns = options.isRedacted ? EPISODE_COLUMNS.filter((name) => !isPersonal(name)) : EPISODE_COLUMNS;
  if (kind === 'episodes') return toCsv(columns, await readEpisodeRows(database, options), separator);
  if (kind === 'days') return toCsv(DAY_COLUMNS, await readDayRows(database, options), separator);
  const [episodes, days] = [await readEpisodeRows(database, options), await readDayRows(database, options)];
  const only = (row: Row, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, row[name] ?? null]));
  const content = {
    createdAt: new Date(options.now).toISOString(),
    isRedacted: options.isRedacted,
    episodes: episodes.map((row) => only(row, columns)),
    days: days.map((row) => only(row, DAY_COLUMNS)),
  };
  return JSON.stringify(content, null, 1);
}

const isPersonal = (column: string): boolean => PERSONAL_COLUMNS.some((name) => name === column);

/** Oldest first. */
async function readEpisodeRows(database: InlayDatabase, { isRedacted, now }: ExportOptions): Promise<Row[]> {
  const episodes = await getEpisodesSince(database, Number.NEGATIVE_INFINITY);
  const ids = [...new Set(episodes.flatMap(({ conversationIds }) => conversationIds.slice(0, 1)))];
  const [rows, tags, agents] = await Promise.all([
    database.conversations.bulkGet(ids),
    database.tags.toArray(),
    database.agents.toArray(),
  ]);
  const sources = {
    conversations: new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : []))),
    tagNames: new Map(tags.map(({ id, name }) => [id, name] as const)),
    agentNames: new Map(agents.map(({ id, name }) => [id, name] as const)),
    now,
  };
  const name = isRedacted ? createPseudonyms() : realNames;
  return episodes
    .toSorted((one, other) => middle(one.openedAt) - middle(other.openedAt))
    .map((episode) => episodeRow(episode, sources, name));
}

async function readDayRows(database: InlayDatabase, { now }: ExportOptions): Promise<Row[]> {
  const [episodes, volumes, linkedContacts, settings] = await Promise.all([
    getEpisodesSince(database, Number.NEGATIVE_INFINITY),
    getVolumesSince(database, Number.NEGATIVE_INFINITY),
    getLinkedContacts(database),
    database.settings.get('settings'),
  ]);
  const { callbackTime } = { ...FIRST_SERVICE_SETTINGS, ...settings };
  return dayRows({ episodes, volumes, linkedContacts, callbackTime, now });
}
