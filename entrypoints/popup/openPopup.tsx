import { signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { PopupPage } from '../../components/popup/PopupPage';
import { openPage } from '../../components/shared/openPage';
import { resolveLanguage } from '../../lib/i18n/language';
import { send } from '../../lib/messaging/send';
import { createPopupModel } from '../../lib/reports/popupModel';
import { createClock } from '../../lib/state/clock';
import { InlayDatabase } from '../../lib/storage/database';
import { areHostsGranted, createPopupActions, lookAtPage } from './actions';

/** Reads what the popup tells, and shows it. */
export function openPopup(): void {
  // A popup is never told that it closes: its document simply goes, and all that hangs on it.
  const { signal: until } = new AbortController();
  const { now } = createClock(document, until);
  const firstLanguage = resolveLanguage(navigator.languages);
  const hostsGranted = signal(true);
  const isUnread = signal(false);
  const hasUnknownRows = signal(false);

  const model = createPopupModel({
    database: new InlayDatabase(),
    now,
    firstLanguage,
    version: browser.runtime.getManifest().version,
    until,
  });

  openPage(
    document,
    <PopupPage
      model={model}
      firstLanguage={firstLanguage}
      now={now}
      areHostsGranted={hostsGranted}
      isPageUnread={isUnread}
      hasUnknownRows={hasUnknownRows}
      actions={createPopupActions(hostsGranted)}
    />,
  );

  areHostsGranted().then((isGranted) => {
    hostsGranted.value = isGranted;
  });
  lookAtPage()
    .then((page) => {
      isUnread.value = page.isUnread;
      hasUnknownRows.value = page.hasUnknownRows;
    })
    .catch(console.warn);
  // Wakes the background, which prepares a new database; the popup does not wait for it.
  send('getTabSetup', {}).catch(console.warn);
}
