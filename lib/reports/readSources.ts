import type { BusinessHours } from '../domain/hours/businessHours';
import { FIRST_SERVICE_SETTINGS, openTimeFor } from '../domain/serviceSettings';
import type { EpochMs } from '../domain/units';
import type { VolumeSeries } from '../domain/volumes';
import type { InlayDatabase } from '../storage/database';
import { getEpisodesSince } from '../storage/episodeDays';
import { getLinkedContacts } from '../storage/linkedContacts';
import { getVolumesSince } from '../storage/volumes';
import type { FigureSources } from './figures';

/** All that numbers are made of, from a moment on. */
export interface NumberSources extends FigureSources {
  readonly volumes: readonly VolumeSeries[];
  /** Null where none are set. */
  readonly hours: BusinessHours | null;
  /** The canned reply that asks for a rating; null where none does. */
  readonly surveyReplyId: string | null;
  /** How far back it reaches. */
  readonly from: EpochMs;
}

/** Reads what happened since a moment: episodes and counts, never messages. */
export async function readSources(database: InlayDatabase, from: EpochMs): Promise<NumberSources> {
  const [settings, episodes, volumes, focusSpans, linkedContacts] = await Promise.all([
    database.settings.get('settings'),
    getEpisodesSince(database, from),
    getVolumesSince(database, from),
    database.focusSpans.where('to').aboveOrEqual(from).toArray(),
    getLinkedContacts(database),
  ]);
  const service = { ...FIRST_SERVICE_SETTINGS, ...settings };
  const { targets, hours, callbackTime, surveyReplyId } = service;
  const openTime = openTimeFor(service);
  return {
    episodes,
    volumes,
    focusSpans,
    linkedContacts,
    targets,
    hours,
    callbackTime,
    surveyReplyId,
    openTime,
    from,
  };
}
