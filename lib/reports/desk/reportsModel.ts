import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { Author } from '../../domain/capture';
import { CALENDAR } from '../../domain/hours/openTime';
import { REPEAT_TIME, RETENTION_TIME } from '../../domain/numbers/people';
import type { NumberFilter } from '../../domain/period';
import { type EpochMs, MINUTE } from '../../domain/units';
import type { AgentId, Channel, ConversationId } from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import type { StoredSettings } from '../../storage/records';
import { liveOf } from '../live';
import { type NumberSources, readSources } from '../readSources';
import type { Case } from './cases';
import { type DeskNumbers, deskNumbers } from './deskNumbers';
import { FIRST_CHOICE, type ReportChoice } from './reportChoice';
import { type ReportPeriod, reportPeriod, type SpanFault } from './reportPeriod';
import { casesBehind, type Selection } from './selection';

export interface Reports {
  /** The business's time zone; the browser's where no hours are set. */
  readonly zone: string;
  /** Whether hours are set in which somebody is there. */
  readonly hasHours: boolean;
  readonly channels: readonly Channel[];
  /** What is wrong with the days that were chosen, or all numbers. */
  readonly numbers: DeskNumbers | SpanFault;
}

/** A case with whom it was. */
export interface NamedCase extends Case {
  /** Unlike that of any other of the list. */
  readonly key: string;
  readonly conversationId: ConversationId;
  /** Absent where the conversation is gone meanwhile. */
  readonly contact: Author | undefined;
}

export interface Cases {
  readonly selection: Selection;
  readonly count: number;
  /** The first of them; at most `MOST_SHOWN`. */
  readonly shown: readonly NamedCase[];
}

/** More than these are only counted: exports are there for all of them. */
export const MOST_SHOWN = 200;

export interface ReportsModel {
  /** Set it to ask for another report. */
  readonly choice: Signal<ReportChoice>;
  /** Set it to ask for the conversations behind a figure. */
  readonly selection: Signal<Selection | undefined>;
  /** Absent until read for the first time. */
  readonly reports: ReadonlySignal<Reports | undefined>;
  readonly cases: ReadonlySignal<Cases | undefined>;
  readonly failure: ReadonlySignal<unknown>;
}

interface ReportsModelOptions {
  readonly database: InlayDatabase;
  readonly now: ReadonlySignal<EpochMs>;
  /** Of this browser. */
  readonly zone: string;
  /** Aborted when nobody looks at reports any more. */
  readonly until: AbortSignal;
}

/**
 * What the reports show, kept up to date. Reads episodes and counts since the earliest day that is asked for, never
 * messages.
 */
export function createReportsModel({ database, now, zone, until }: ReportsModelOptions): ReportsModel {
  const choice = signal(FIRST_CHOICE);
  const selection = signal<Selection | undefined>(undefined);
  const settings = liveOf(
    signal(() => readSettings(database)),
    until,
  );
  const minute = computed(() => Math.floor(now.value / MINUTE) * MINUTE);
  const businessZone = computed(() => settings.value.value?.hours?.zone ?? zone);
  const periods = computed(() => reportPeriod(choice.value, minute.value, businessZone.value));
  // Whole days do not change from one minute to the next.
  const from = computed(() => (typeof periods.value === 'string' ? undefined : reachOf(periods.value)));
  const read = liveOf(
    computed(() => {
      const reachesTo = from.value;
      const isKnown = settings.value.value !== undefined;
      return async () => (reachesTo === undefined || !isKnown ? undefined : readSources(database, reachesTo));
    }),
    until,
  );
  const asked = computed(() => {
    const agentId = settings.value.value?.agentId ?? '';
    const sources = read.value.value;
    if (typeof periods.value === 'string' || sources === undefined) return undefined;
    const filter = filterOf(choice.value, periods.value, sources, agentId);
    return { sources, filter, periods: periods.value };
  });
  const numbers = computed((): DeskNumbers | SpanFault | undefined => {
    if (typeof periods.value === 'string') return periods.value;
    const { sources, filter } = asked.value ?? {};
    if (sources === undefined || filter === undefined) return undefined;
    return deskNumbers(sources, choice.value, periods.value, filter, minute.value, businessZone.value);
  });
  const found = computed(() => {
    const { sources, filter } = asked.value ?? {};
    if (selection.value === undefined || sources === undefined || filter === undefined) return undefined;
    return casesBehind(selection.value, sources, filter, minute.value, businessZone.value);
  });
  const contacts = liveOf(
    computed(() => {
      const ids = idsOf(found.value?.slice(0, MOST_SHOWN) ?? []);
      return () => readContacts(database, ids);
    }),
    until,
  );
  return {
    choice,
    selection,
    failure: computed(() => settings.failure.value ?? read.failure.value),
    reports: computed(
      () =>
        numbers.value && {
          zone: businessZone.value,
          hasHours: (read.value.value?.openTime ?? CALENDAR).isCalendar === false,
          channels: channelsIn(read.value.value),
          numbers: numbers.value,
        },
    ),
    cases: computed(() => {
      if (selection.value === undefined || found.value === undefined) return undefined;
      const known = contacts.value.value;
      const shown = found.value.slice(0, MOST_SHOWN).map((each, place) => {
        const conversationId = each.episode.conversationIds[0] ?? '';
        return {
          ...each,
          key: `${place} ${each.episode.id}`,
          conversationId,
          contact: known?.get(conversationId),
        };
      });
      return { selection: selection.value, count: found.value.length, shown };
    }),
  };
}

/** What has to be read: the period before, who came back since earlier, and who did within three months. */
const reachOf = ({ before }: ReportPeriod): EpochMs =>
  Math.min(before.from - REPEAT_TIME, before.to - RETENTION_TIME);

const filterOf = (
  { scope, channel, clock }: ReportChoice,
  { period }: ReportPeriod,
  { openTime }: NumberSources,
  agentId: AgentId,
): NumberFilter => ({
  period,
  ...(scope === 'mine' ? { agentId } : {}),
  ...(channel === undefined ? {} : { channel }),
  ...(clock === 'business' ? { openTime } : {}),
});

const channelsIn = (sources: NumberSources | undefined): Channel[] =>
  sources === undefined
    ? []
    : [...new Set([...sources.episodes, ...sources.volumes].map(({ channel }) => channel))].sort();

const idsOf = (cases: readonly Case[]): ConversationId[] =>
  cases.flatMap(({ episode }) => episode.conversationIds.slice(0, 1));

/** Null where the background has not prepared the database yet. */
const readSettings = async (database: InlayDatabase): Promise<StoredSettings | null> =>
  (await database.settings.get('settings')) ?? null;

async function readContacts(
  database: InlayDatabase,
  ids: readonly ConversationId[],
): Promise<ReadonlyMap<ConversationId, Author>> {
  const conversations = await database.conversations.bulkGet([...ids]);
  return new Map(conversations.flatMap((each) => (each ? [[each.id, each.contact] as const] : [])));
}
