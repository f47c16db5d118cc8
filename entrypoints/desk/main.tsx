import '../../components/shared/page.css';
import '../../components/desk/desk.css';
import '../../components/desk/reports.css';
import '../../components/desk/replies/library.css';
import '../../components/desk/queue/queue.css';
import '../../components/desk/rules/rules.css';
import '../../components/desk/tags/tags.css';
import 'uplot/dist/uPlot.min.css';
import { browser } from 'wxt/browser';
import { DeskPage } from '../../components/desk/DeskPage';
import { copyText } from '../../components/shared/copyText';
import { openPage } from '../../components/shared/openPage';
import { resolveLanguage } from '../../lib/i18n/language';
import { firstTags } from '../../lib/jobs/firstSeed';
import { send } from '../../lib/messaging/send';
import { createReportsModel } from '../../lib/reports/desk/reportsModel';
import { createDeskModel } from '../../lib/reports/deskModel';
import { createHealthModel } from '../../lib/reports/health/healthModel';
import { createLibraryModel } from '../../lib/reports/libraryModel';
import { createQueueModel } from '../../lib/reports/queue/queueModel';
import { createRulesModel } from '../../lib/reports/rules/rulesModel';
import { tryRule } from '../../lib/reports/rules/tryRule';
import { createSearchModel } from '../../lib/reports/search/searchModel';
import { createStoredAmounts } from '../../lib/reports/storedAmounts';
import { createTagUses } from '../../lib/reports/tagUses';
import { createClock } from '../../lib/state/clock';
import { removeAbandonedStaging } from '../../lib/storage/backup/staging';
import { InlayDatabase } from '../../lib/storage/database';
import { createDataActions } from './dataActions';
import { createLibraryActions } from './libraryActions';
import { createMessagesExport } from './messagesExport';
import { openConversation } from './openConversation';
import { act, save } from './save';

// The page's data is watched for as long as the page is there.
const { signal: until } = new AbortController();
const database = new InlayDatabase();
const { now } = createClock(document, until);
const zone = Temporal.Now.timeZoneId();
const { version } = browser.runtime.getManifest();

openPage(
  document,
  <DeskPage
    model={createDeskModel(database, until)}
    firstLanguage={resolveLanguage(navigator.languages)}
    reports={{
      now,
      openModel: (whileShown) => createReportsModel({ database, now, zone, until: whileShown }),
      openConversation,
    }}
    save={save}
    data={createDataActions(database, version)}
    stored={{ openModel: (whileShown) => createStoredAmounts(database, whileShown) }}
    health={{ openModel: (whileShown) => createHealthModel(database, version, whileShown), copy: copyText }}
    library={{
      openModel: (whileShown) => createLibraryModel(database, whileShown),
      actions: createLibraryActions(database),
    }}
    tags={{
      openModel: (language, whileShown) => createTagUses(database, language, whileShown),
      firstTags,
    }}
    conversations={{
      now,
      exportMessages: createMessagesExport(database),
      openModel: (whileShown) => createSearchModel({ database, now, until: whileShown }),
      openConversation,
    }}
    rules={{
      openModel: (whileShown) => createRulesModel(database, whileShown),
      tryRule: (tried, whileShown) => tryRule(database, tried, now.peek(), whileShown),
      openConversation,
    }}
    queue={{
      now,
      openModel: (whileShown) => createQueueModel({ database, now, until: whileShown }),
      actions: {
        openConversation,
        act,
        saveViews: (queueViews) => save({ type: 'queueViewsSet', queueViews }),
      },
    }}
  />,
);

// Wakes the background, which prepares a new database.
send('getTabSetup', {}).catch(console.warn);
removeAbandonedStaging().catch(console.warn);
