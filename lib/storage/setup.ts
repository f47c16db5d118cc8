import type { CannedReply } from '../domain/cannedReply';
import type { Agent, Tag } from '../domain/event';
import { standingTags } from '../domain/mergedTags';
import { FIRST_SERVICE_SETTINGS, type ServiceSettings } from '../domain/serviceSettings';
import type { StoredTagGroup } from '../domain/triage/tagGroups';
import type { Language } from '../domain/vocabulary';
import type { InlayDatabase } from './database';
import { DERIVATION } from './derivation';
import type { StoredSettings } from './records';

/** What a new database begins with. */
export interface Seed {
  readonly language: Language;
  readonly agent: Agent;
  readonly deviceId: string;
  readonly tags: readonly Tag[];
  readonly cannedReplies: readonly CannedReply[];
}

export interface Setup {
  readonly settings: StoredSettings;
  readonly agents: readonly Agent[];
  /** Those that stand: archived ones are among them, merged ones are not. */
  readonly tags: readonly Tag[];
  readonly tagGroups: readonly StoredTagGroup[];
}

/**
 * Fills a new database, once; tags and replies that were deleted later do not come back.
 *
 * @returns the settings, new or old
 */
export function ensureSetup(database: InlayDatabase, makeSeed: () => Seed): Promise<StoredSettings> {
  const { settings, agents, tags, cannedReplies } = database;
  return database.transaction('rw', settings, agents, tags, cannedReplies, async () => {
    const stored = await settings.get('settings');
    if (stored) return stored;
    const seed = makeSeed();
    const first: StoredSettings = {
      id: 'settings',
      language: seed.language,
      agentId: seed.agent.id,
      deviceId: seed.deviceId,
      derivedBy: DERIVATION,
    };
    await settings.put(first);
    await agents.put(seed.agent);
    await tags.bulkPut([...seed.tags]);
    await cannedReplies.bulkPut([...seed.cannedReplies]);
    return first;
  });
}

/** Settings, agents and tags as they are; undefined while the database is still empty. */
export async function getSetup(database: InlayDatabase): Promise<Setup | undefined> {
  const [settings, agents, tags, tagGroups] = await Promise.all([
    database.settings.get('settings'),
    database.agents.toArray(),
    database.tags.toArray(),
    database.tagGroups.toArray(),
  ]);
  const standing = standingTags(tags);
  return settings && { settings, agents, tags: tags.filter(({ id }) => standing(id) === id), tagGroups };
}

/** There is no such agent: settings that name it would leave everything done without an author. */
export class UnknownAgentError extends Error {
  override readonly name = 'UnknownAgentError';

  constructor(readonly agentId: string) {
    super(`There is no agent "${agentId}".`);
  }
}

/**
 * Changes the settings that are given.
 *
 * @throws UnknownAgentError when the agent does not exist; nothing is changed then
 */
export function changeSettings(
  database: InlayDatabase,
  changes: Partial<
    Pick<StoredSettings, 'language' | 'agentId' | 'tagConvention' | 'queueViews'> & ServiceSettings
  >,
): Promise<void> {
  return database.transaction('rw', database.settings, database.agents, async () => {
    const { agentId } = changes;
    if (agentId !== undefined && !(await database.agents.get(agentId))) throw new UnknownAgentError(agentId);
    // What is undefined would be removed.
    const given = Object.entries(changes).filter(([, value]) => value !== undefined);
    await database.settings.update('settings', Object.fromEntries(given));
  });
}

/** Adds an agent, or renames one. */
export async function saveAgent(database: InlayDatabase, agent: Agent): Promise<void> {
  await database.agents.put(agent);
}

/** The canned reply that asks customers how content they are; undefined where none is chosen, or it is gone. */
export async function getSurveyReply(database: InlayDatabase): Promise<CannedReply | undefined> {
  const settings = await database.settings.get('settings');
  const { surveyReplyId } = { ...FIRST_SERVICE_SETTINGS, ...settings };
  return surveyReplyId === null ? undefined : database.cannedReplies.get(surveyReplyId);
}
