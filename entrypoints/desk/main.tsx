import '../../components/shared/page.css';
import '../../components/desk/desk.css';
import { DeskPage } from '../../components/desk/DeskPage';
import { openPage } from '../../components/shared/openPage';
import { resolveLanguage } from '../../lib/i18n/language';
import { send } from '../../lib/messaging/send';
import { createDeskModel } from '../../lib/reports/deskModel';
import { InlayDatabase } from '../../lib/storage/database';
import { save } from './save';

// The page's data is watched for as long as the page is there.
const { signal: until } = new AbortController();

openPage(
  document,
  <DeskPage
    model={createDeskModel(new InlayDatabase(), until)}
    firstLanguage={resolveLanguage(navigator.languages)}
    save={save}
  />,
);

// Wakes the background, which prepares a new database.
send('getTabSetup', {}).catch(console.warn);
