import { computed, type ReadonlySignal } from '@preact/signals';
import { NO_REPLY_TAG } from '../domain/event';
import { type EpochMs, MINUTE } from '../domain/units';
import type { Language } from '../domain/vocabulary';
import type { InlayDatabase } from '../storage/database';
import { getEpisodesSince } from '../storage/episodeRows';
import { getTagged } from '../storage/queries';
import { getSetup } from '../storage/setup';
import { driftNotices } from './driftNotices';
import { live } from './live';
import { lastLocalDays } from './localDays';
import { allNumbers } from './periodNumbers';
import type { PopupReport } from './popupReport';
import { readQueue, waitingAt } from './waitingQueue';

export interface PopupModel {
  /** Absent until read for the first time. */
  readonly report: ReadonlySignal<PopupReport | undefined>;
  /** Why the database could not be read. */
  readonly failure: ReadonlySignal<unknown>;
}

interface PopupModelOptions {
  readonly database: InlayDatabase;
  readonly now: ReadonlySignal<EpochMs>;
  /** What to speak while nobody has chosen a language: the background has not yet prepared the database. */
  readonly firstLanguage: Language;
  /** Of this extension: drift that another version noticed is of the past. */
  readonly version: string;
  readonly until: AbortSignal;
}

/** What the popup shows, kept up to date. Reads episodes and volumes, never messages; needs no background. */
export function createPopupModel(options: PopupModelOptions): PopupModel {
  const { database, now, until } = options;
  const { value: rows, failure } = live(() => readRows(database, now.peek()), until);
  // Numbers change with the clock only as days begin and waits pass a day: no need to count each tick.
  const minute = computed(() => Math.floor(now.value / MINUTE) * MINUTE);
  const report = computed(() => rows.value && reportOf(rows.value, minute.value, options));
  return { report, failure };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

async function readRows(database: InlayDatabase, now: EpochMs) {
  const { from } = lastLocalDays('thirtyDays', now);
  const [setup, episodes, volumes, noReplyNeeded, drift, anyConversation, queue] = await Promise.all([
    getSetup(database),
    getEpisodesSince(database, from),
    database.volumes.where('quarterHour').aboveOrEqual(from).toArray(),
    getTagged(database, NO_REPLY_TAG),
    database.driftReports.toArray(),
    database.conversations.limit(1).count(),
    readQueue(database),
  ]);
  return { setup, episodes, volumes, noReplyNeeded, drift, queue, isEmpty: anyConversation === 0 };
}

function reportOf(rows: Rows, now: EpochMs, { firstLanguage, version }: PopupModelOptions): PopupReport {
  const { setup, queue, isEmpty } = rows;
  const agentId = setup?.settings.agentId ?? '';
  return {
    language: setup?.settings.language ?? firstLanguage,
    agentName: setup?.agents.find(({ id }) => id === agentId)?.name ?? '',
    isEmpty,
    waiting: waitingAt(now, queue, setup?.tags ?? []),
    numbers: allNumbers(rows, agentId, now),
    drift: driftNotices(rows.drift, version),
  };
}
