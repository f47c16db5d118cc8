import { computed, type ReadonlySignal } from '@preact/signals';
import { byName } from '../../domain/byName';
import type { EpochMs } from '../../domain/units';
import type { InlayDatabase } from '../../storage/database';
import { getOpenCases } from '../../storage/openCases';
import { getSetup } from '../../storage/setup';
import { readStandingTags } from '../../storage/standingTags';
import { type Live, live } from '../live';
import { readQueue } from '../waitingQueue';
import type { QueueReport } from './queueReport';
import { queueRows } from './queueRows';

interface QueueModelOptions {
  readonly database: InlayDatabase;
  readonly now: ReadonlySignal<EpochMs>;
  readonly until: AbortSignal;
}

/** The queue of the full page, kept up to date; absent while the database is not yet prepared. */
export function createQueueModel({ database, now, until }: QueueModelOptions): Live<QueueReport> {
  const { value: rows, failure } = live(() => readRows(database), until);
  const value = computed(() => rows.value && reportOf(rows.value, now.value));
  return { value, failure };
}

async function readRows(database: InlayDatabase) {
  const [setup, sources, cases, standing] = await Promise.all([
    getSetup(database),
    readQueue(database),
    getOpenCases(database),
    readStandingTags(database),
  ]);
  return setup && { setup, sources, cases, standing };
}

function reportOf(
  { setup, sources, cases, standing }: NonNullable<Awaited<ReturnType<typeof readRows>>>,
  now: EpochMs,
): QueueReport {
  const { settings, agents, tags, tagGroups } = setup;
  const tagsById = new Map(tags.map((tag) => [tag.id, tag]));
  const rows = queueRows(now, sources, tagsById, cases);
  return {
    ...rows,
    tags: byName(tags, ({ name }) => name, settings.language),
    standing,
    tagGroups,
    agents: byName(agents, ({ name }) => name, settings.language),
    agentId: settings.agentId,
    views: settings.queueViews ?? [],
    channels: [
      ...new Set([...rows.waiting, ...rows.snoozed, ...rows.promised].map(({ channel }) => channel)),
    ].sort(),
  };
}
