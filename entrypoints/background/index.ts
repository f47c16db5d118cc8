import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type EpochMs, HOUR, MINUTE } from '../../lib/domain/units';
import { injectIntoOpenTabs } from '../../lib/jobs/contentScripts';
import { openReplies, saveSelection } from '../../lib/jobs/openReplies';
import { announcePriorities, PRIORITY_ALARM, setPriorityAlarm } from '../../lib/jobs/priorityAlarm';
import { openReminder, PROMISE_ALARM, remindOfPromises, setPromiseAlarm } from '../../lib/jobs/promiseAlarm';
import { SNOOZE_ALARM } from '../../lib/jobs/snoozeAlarm';
import { listen } from '../../lib/messaging/listen';
import { InlayDatabase } from '../../lib/storage/database';
import { packEpisodes } from '../../lib/storage/episodeDays';
import { ensureCurrentEpisodes } from '../../lib/storage/rebuildEpisodes';
import { withOpenDatabase } from '../../lib/storage/reopen';
import { rescoreIfDue } from '../../lib/storage/rules/rescore';
import { packForSearch } from '../../lib/storage/search/packForSearch';
import { ensureSetup } from '../../lib/storage/setup';
import { whileWriting } from '../../lib/storage/writeLock';
import { createHandlers, makeSeed, refusalOf, showWaiting } from './handlers';

const TOOLBAR_ALARM = 'toolbarBadge';
/** The badge follows every change at once; only the age told by its title needs an alarm. */
const TOOLBAR_PERIOD = 5 * MINUTE;
const EPISODES_ALARM = 'episodes';
/** Days are to be packed for reports soon after they have passed, words for the search soon after they were read. */
const EPISODES_PERIOD = HOUR;

export default defineBackground(() => {
  const database = new InlayDatabase();
  const refreshToolbar = () => withOpenDatabase(database, () => showWaiting(database)).catch(console.error);
  const refreshPriorities = (due: EpochMs) =>
    withOpenDatabase(database, () => announcePriorities(database, due, Date.now())).catch(console.error);
  const watchPriorities = () =>
    withOpenDatabase(database, () => setPriorityAlarm(database, Date.now())).catch(console.error);
  const watchPromises = () =>
    withOpenDatabase(database, () => setPromiseAlarm(database, Date.now())).catch(console.error);
  const remind = (due: EpochMs) =>
    withOpenDatabase(database, async () => {
      const { language } = await ensureSetup(database, makeSeed);
      await remindOfPromises(database, language, due, Date.now());
    }).catch(console.error);
  const packWhatIsStored = () =>
    whileWriting(() =>
      withOpenDatabase(database, async () => {
        await ensureCurrentEpisodes(database);
        await rescoreIfDue(database);
        await packEpisodes(database, Date.now());
        await packForSearch(database);
      }),
    ).catch(console.error);

  // All at once and at the top: a listener added later misses what woke the worker.
  listen(createHandlers(database), { refusalOf });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void browser.alarms.create(TOOLBAR_ALARM, { periodInMinutes: TOOLBAR_PERIOD / MINUTE });
    void browser.alarms.create(EPISODES_ALARM, { periodInMinutes: EPISODES_PERIOD / MINUTE });
    void refreshToolbar();
    void watchPriorities();
    void watchPromises();
    void packWhatIsStored();
    if (reason === 'update' || reason === 'install') void injectIntoOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => {
    void refreshToolbar();
    void watchPriorities();
    void watchPromises();
    void packWhatIsStored();
  });
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === TOOLBAR_ALARM || name === SNOOZE_ALARM) void refreshToolbar();
    if (name === PRIORITY_ALARM) void refreshPriorities(scheduledTime);
    if (name === PROMISE_ALARM) void remind(scheduledTime);
    if (name === EPISODES_ALARM) void packWhatIsStored();
  });
  browser.notifications.onClicked.addListener((id) => {
    void withOpenDatabase(database, () => openReminder(database, id)).catch(console.error);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-replies') void openReplies(tab?.id);
    if (command === 'save-selection') void saveSelection(tab?.id);
  });
});
