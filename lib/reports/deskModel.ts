import { byName } from '../domain/byName';
import { FIRST_SERVICE_SETTINGS } from '../domain/serviceSettings';
import type { InlayDatabase } from '../storage/database';
import { getLearnedTexts } from '../storage/learnedTexts';
import { getSetup } from '../storage/setup';
import type { DeskReport } from './deskReport';
import { type Live, live } from './live';

/** What the settings page shows, kept up to date; absent while the database is not yet prepared. */
export const createDeskModel = (database: InlayDatabase, until: AbortSignal): Live<DeskReport> =>
  live(() => readDesk(database), until);

async function readDesk(database: InlayDatabase): Promise<DeskReport | undefined> {
  const [setup, replies, learnedTexts] = await Promise.all([
    getSetup(database),
    database.cannedReplies.toArray(),
    getLearnedTexts(database),
  ]);
  if (setup === undefined) return undefined;
  const { settings, agents, tags, tagGroups } = setup;
  const { hours, targets, callbackTime, surveyReplyId, guardsOff, formality } = {
    ...FIRST_SERVICE_SETTINGS,
    ...settings,
  };
  return {
    hours,
    targets,
    callbackTime,
    surveyReplyId,
    guardsOff,
    formality,
    learnedTexts,
    language: settings.language,
    agentId: settings.agentId,
    agents: byName(agents, ({ name }) => name, settings.language),
    tags: byName(tags, ({ name }) => name, settings.language),
    tagGroups: byName(tagGroups, ({ name }) => name, settings.language),
    tagConvention: settings.tagConvention ?? '',
    replies: byName(replies, ({ shortcut }) => shortcut, settings.language),
  };
}
