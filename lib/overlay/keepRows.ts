import type { Platform } from '../domain/vocabulary';
import { send } from '../messaging/send';
import type { KeepRows } from '../platforms/rows/keptRows';

/** Has the background keep which rows are which conversations. */
export const createKeepRows =
  (platform: Platform): KeepRows =>
  async (rows) => {
    const answer = await send('bindRows', { platform, ...rows });
    if (answer?.ok !== true) throw new Error('The background did not say that it has kept the rows.');
    return answer.bindings;
  };
