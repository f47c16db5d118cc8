import { browser } from 'wxt/browser';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from '../storage/database';
import { getNextSnoozeEnd } from '../storage/queries';

export const SNOOZE_ALARM = 'snoozeEnd';

/**
 * Sets the one alarm to when the next snoozed conversation comes back; none where none is snoozed. Browsers may forget
 * alarms when they close, so this is asked for at each start as well.
 */
export async function setSnoozeAlarm(database: InlayDatabase, now: EpochMs): Promise<void> {
  const [end, alarm] = await Promise.all([getNextSnoozeEnd(database, now), browser.alarms.get(SNOOZE_ALARM)]);
  if (end === alarm?.scheduledTime) return;
  if (end === undefined) await browser.alarms.clear(SNOOZE_ALARM);
  else await browser.alarms.create(SNOOZE_ALARM, { when: end });
}
