import { browser } from 'wxt/browser';
import type { EpochMs } from '../domain/units';
import type { ConversationId, Language } from '../domain/vocabulary';
import { backgroundCatalogue } from '../i18n/catalogues/background';
import type { InlayDatabase } from '../storage/database';
import { getOpenCases } from '../storage/openCases';
import { openConversation } from './openConversation';

export const PROMISE_ALARM = 'promise';

/** Several at once are told together: whoever comes back to a computer that slept is not shouted at. */
const MOST_TOLD_APART = 2;

const ID_PREFIX = 'promise:';
const ALL_ID = `${ID_PREFIX}all`;

/**
 * Sets the one alarm to when the next promise falls due; none where none does. Asked for at each start as well. An alarm
 * that is late, since the computer slept, is left to come.
 */
export async function setPromiseAlarm(database: InlayDatabase, now: EpochMs): Promise<void> {
  const alarm = await browser.alarms.get(PROMISE_ALARM);
  if (alarm !== undefined && alarm.scheduledTime <= now) return;
  const due = [...(await getOpenCases(database)).values()].flatMap(({ promise }) => promise?.dueAt ?? []);
  const next = Math.min(...due.filter((dueAt) => dueAt > now));
  if (Number.isFinite(next)) await browser.alarms.create(PROMISE_ALARM, { when: next });
  else await browser.alarms.clear(PROMISE_ALARM);
}

/**
 * Reminds of promises that fell due, however late the alarm comes, and sets the next alarm. The browser shows it; nothing
 * leaves the computer.
 *
 * @param since when the alarm was to come
 */
export async function remindOfPromises(
  database: InlayDatabase,
  language: Language,
  since: EpochMs,
  now: EpochMs,
): Promise<void> {
  const due = [...(await getOpenCases(database)).values()].filter(
    ({ promise }) => promise !== undefined && promise.dueAt >= since && promise.dueAt <= now,
  );
  const texts = backgroundCatalogue[language];
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  if (due.length > MOST_TOLD_APART) {
    const shown = new Intl.NumberFormat(language).format(due.length);
    const message = texts.promisesDue(shown);
    await browser.notifications.create(ALL_ID, { type: 'basic', iconUrl, title: 'Inlay', message });
  } else {
    for (const { conversation } of due) {
      const { name, handle } = conversation.contact;
      await browser.notifications.create(`${ID_PREFIX}${conversation.id}`, {
        type: 'basic',
        iconUrl,
        title: texts.promiseDue,
        message: name || `@${handle}`,
      });
    }
  }
  await setPromiseAlarm(database, now);
}

/** Somebody pressed a reminder: leads to the conversation, or to the queue where it was about several. */
export async function openReminder(database: InlayDatabase, notificationId: string): Promise<void> {
  const promised = promiseOf(notificationId);
  if (promised === undefined) return;
  await browser.notifications.clear(notificationId);
  if (promised === 'all') await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#queue') });
  else await openConversation(database, promised);
}

/**
 * Which conversation a reminder is about.
 *
 * @returns `all` for a reminder of several, undefined for what is no reminder of a promise
 */
const promiseOf = (notificationId: string): ConversationId | 'all' | undefined =>
  notificationId.startsWith(ID_PREFIX) ? notificationId.slice(ID_PREFIX.length) : undefined;
