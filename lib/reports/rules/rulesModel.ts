import { byName } from '../../domain/byName';
import type { Tag } from '../../domain/event';
import type { Stream } from '../../domain/streams/stream';
import type { OwnWord } from '../../domain/triage/ownWords';
import type { Rule } from '../../domain/triage/rules/rule';
import type { TagGroup } from '../../domain/triage/tagGroups';
import type { InlayDatabase } from '../../storage/database';
import { getRules } from '../../storage/rules/getRules';
import { getTagGroups } from '../../storage/rules/getTagGroups';
import { getSetup } from '../../storage/setup';
import { type Live, live } from '../live';

/** All that the page of rules shows. */
export interface RulesReport {
  /** In their order. */
  readonly rules: readonly Rule[];
  /** For how many of those who wait each rule holds, by its id. */
  readonly holdsFor: ReadonlyMap<string, number>;
  /** Sorted by name. */
  readonly streams: readonly Stream[];
  readonly ownWords: readonly OwnWord[];
  /** Sorted by name. */
  readonly tags: readonly Tag[];
  readonly groups: readonly TagGroup[];
}

/** Rules, saved searches and own words, kept up to date; absent while the database is not yet prepared. */
export const createRulesModel = (database: InlayDatabase, until: AbortSignal): Live<RulesReport> =>
  live(() => readRules(database), until);

async function readRules(database: InlayDatabase): Promise<RulesReport | undefined> {
  const [setup, rules, streams, groups, holdsFor] = await Promise.all([
    getSetup(database),
    getRules(database),
    database.streams.toArray(),
    getTagGroups(database),
    countHolding(database),
  ]);
  if (setup === undefined) return undefined;
  const { settings, tags } = setup;
  const { language, ownWords = [] } = settings;
  return {
    rules,
    holdsFor,
    ownWords,
    streams: byName(streams, ({ name }) => name, language),
    tags: byName(tags, ({ name }) => name, language),
    groups,
  };
}

async function countHolding(database: InlayDatabase): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  await database.conversations
    .where('waitingSince')
    .above(0)
    .each(({ ruled }) => {
      for (const id of ruled?.ruleIds ?? []) counts.set(id, (counts.get(id) ?? 0) + 1);
    });
  return counts;
}
