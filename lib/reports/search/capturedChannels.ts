import type { Channel, Platform } from '../../domain/vocabulary';
import type { InlayDatabase } from '../../storage/database';
import { getVolumesSince } from '../../storage/volumes';

/** Channels of all that was captured, in a stable order, without reading messages or conversations. */
export async function readCapturedChannels(database: InlayDatabase): Promise<readonly Channel[]> {
  const [volumes, accounts] = await Promise.all([getVolumesSince(database, 0), database.accounts.toArray()]);
  const platforms = [...new Set(accounts.map(({ platform }) => platform))];
  const listed = await Promise.all(platforms.map((platform) => listedIn(database, platform)));
  return [...new Set([...volumes.map(({ channel }) => channel), ...listed.flat()])].sort();
}

/** What only a list told of is a private message. */
async function listedIn(database: InlayDatabase, platform: Platform): Promise<Channel[]> {
  const rows = database.rows.where('[platform+account+key]').between([platform], [platform, []]);
  return (await rows.limit(1).primaryKeys()).length === 0 ? [] : [`${platform}/message`];
}
