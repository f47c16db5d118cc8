import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { type EpochMs, MINUTE } from '../domain/units';
import type { Language } from '../domain/vocabulary';
import type { InlayDatabase } from '../storage/database';
import { getSetup } from '../storage/setup';
import { driftNotices } from './driftNotices';
import { liveOf } from './live';
import { periodNumbers, periodsOf } from './periodNumbers';
import type { NumberChoice, PopupReport, Waiting } from './popupReport';
import { type NumberSources, readSources } from './readSources';
import { readWaiting } from './waitingQueue';

export interface PopupModel {
  /** Absent until read for the first time. */
  readonly report: ReadonlySignal<PopupReport | undefined>;
  /** Why the database could not be read. */
  readonly failure: ReadonlySignal<unknown>;
  /** What numbers are asked for; set it to ask for others. */
  readonly choice: Signal<NumberChoice>;
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

/**
 * What the popup shows, kept up to date. Reads episodes and volumes of the period asked for and of the one before it,
 * never messages; needs no background.
 */
export function createPopupModel(options: PopupModelOptions): PopupModel {
  const { database, now, until } = options;
  const choice = signal<NumberChoice>({ period: 'today', scope: 'mine', channel: undefined });
  // Only ever further back: what is read already is not read again for a shorter period.
  let reach = Number.POSITIVE_INFINITY;
  const from = computed(() => {
    reach = Math.min(reach, periodsOf(choice.value, now.peek()).before.from);
    return reach;
  });
  const { value: rows, failure: rowsFailure } = liveOf(
    computed(() => {
      const reachesTo = from.value;
      return () => readRows(database, reachesTo);
    }),
    until,
  );
  // Numbers change with the clock only as days begin and waits pass a day: no need to count each tick.
  const minute = computed(() => Math.floor(now.value / MINUTE) * MINUTE);
  const { value: waiting, failure: waitingFailure } = liveOf(
    computed(() => {
      const at = minute.value;
      return () => readWaiting(database, at);
    }),
    until,
  );
  const failure = computed(() => rowsFailure.value ?? waitingFailure.value);
  // Until the rows of a longer period are read, the numbers of the last one stay.
  let shown = choice.peek();
  const report = computed(() => {
    if (rows.value === undefined || waiting.value === undefined) return undefined;
    if (rows.value.sources.from <= periodsOf(choice.value, minute.value).before.from) shown = choice.value;
    return reportOf(rows.value, waiting.value, shown, minute.value, options);
  });
  return { report, failure, choice };
}

type Rows = Awaited<ReturnType<typeof readRows>>;

async function readRows(database: InlayDatabase, from: EpochMs) {
  const [setup, sources, drift, anyConversation] = await Promise.all([
    getSetup(database),
    readSources(database, from),
    database.driftReports.toArray(),
    // Counting would read all of them.
    database.conversations.limit(1).primaryKeys(),
  ]);
  return { setup, sources, drift, isEmpty: anyConversation.length === 0 };
}

function reportOf(
  { setup, isEmpty, sources, drift }: Rows,
  waiting: Waiting,
  choice: NumberChoice,
  now: EpochMs,
  { firstLanguage, version }: PopupModelOptions,
): PopupReport {
  const agentId = setup?.settings.agentId ?? '';
  return {
    language: setup?.settings.language ?? firstLanguage,
    agentName: setup?.agents.find(({ id }) => id === agentId)?.name ?? '',
    isEmpty,
    waiting,
    numbers: periodNumbers(sources, choice, agentId, now),
    channels: channelsIn(sources),
    drift: driftNotices(drift, version),
  };
}

const channelsIn = ({ episodes, volumes }: NumberSources) =>
  [...new Set([...episodes, ...volumes].map(({ channel }) => channel))].sort();
