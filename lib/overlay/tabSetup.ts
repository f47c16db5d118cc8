import { type DurationMs, SECOND } from '../domain/units';
import { ContextGoneError } from '../messaging/errors';
import type { TabSetup } from '../messaging/protocol';
import { send } from '../messaging/send';
import { pause } from './pause';

const RETRY_DELAY: DurationMs = 2 * SECOND;

/** Asks for the setup until it comes. @returns undefined when `until` was aborted, or the extension is gone */
export async function getTabSetup(
  until: AbortSignal,
  onContextGone: () => void,
): Promise<TabSetup | undefined> {
  while (!until.aborted) {
    try {
      return await send('getTabSetup', {});
    } catch (error) {
      if (error instanceof ContextGoneError) onContextGone();
      await pause(RETRY_DELAY, until);
    }
  }
  return undefined;
}
