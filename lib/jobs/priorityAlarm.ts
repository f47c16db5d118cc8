import { browser } from 'wxt/browser';
import { nextPriorityChange } from '../domain/triage/conversationPriority';
import type { EpochMs } from '../domain/units';
import type { InlayDatabase } from '../storage/database';
import {
  getChangedPriorities,
  getNextPriorityChange,
  getPriorityContext,
  getWaitingRows,
} from '../storage/priorities';
import type { StoredConversation } from '../storage/records';
import { announceChanges } from './announceChanges';

export const PRIORITY_ALARM = 'priority';

/**
 * Sets the one alarm to when the clock changes a priority next; none where none does. Browsers may forget alarms when
 * they close, so this is asked for at each start as well.
 */
export async function setPriorityAlarm(database: InlayDatabase, now: EpochMs): Promise<void> {
  const next = await getNextPriorityChange(database, now);
  if (next === undefined) await browser.alarms.clear(PRIORITY_ALARM);
  else await browser.alarms.create(PRIORITY_ALARM, { when: next });
}

/** Brings the alarm forward where conversations that were just written change before it; cheap, for every write. */
export async function hastenPriorityAlarm(
  database: InlayDatabase,
  changed: readonly StoredConversation[],
  now: EpochMs,
): Promise<void> {
  const [context, alarm] = await Promise.all([
    getPriorityContext(database),
    browser.alarms.get(PRIORITY_ALARM),
  ]);
  const set = alarm?.scheduledTime ?? Number.POSITIVE_INFINITY;
  const next = changed.reduce(
    (first, conversation) => Math.min(first, nextPriorityChange(conversation, context, now) ?? first),
    set,
  );
  if (next < set) await browser.alarms.create(PRIORITY_ALARM, { when: next });
}

/**
 * Tells tabs and pages which priorities the clock has changed, however late the alarm comes: the computer may have slept.
 *
 * @param due when the alarm was to come
 */
export async function announcePriorities(database: InlayDatabase, due: EpochMs, now: EpochMs): Promise<void> {
  const conversations = await getChangedPriorities(database, due - 1, now);
  await Promise.all([
    announceChanges(database, { conversations, places: [] }, now),
    setPriorityAlarm(database, now),
  ]);
}

/** After hours or targets changed, every wait may count otherwise. */
export async function announceAllPriorities(database: InlayDatabase, now: EpochMs): Promise<void> {
  const conversations = await getWaitingRows(database);
  await Promise.all([
    announceChanges(database, { conversations, places: [] }, now),
    setPriorityAlarm(database, now),
  ]);
}
