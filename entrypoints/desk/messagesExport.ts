import type { ExportMessages } from '../../components/desk/conversations/MessagesExport';
import { DataError } from '../../components/desk/data/dataActions';
import { messageFile } from '../../lib/exports/messageFile';
import type { InlayDatabase } from '../../lib/storage/database';
import { faultOf } from './dataFault';
import { dayOf, madeFile } from './madeFile';

/** Makes a table of the messages that a search is about. */
export const createMessagesExport =
  (database: InlayDatabase): ExportMessages =>
  async (choice, running) => {
    const now = Date.now();
    try {
      const content = await messageFile(database, { ...choice, ...running, now });
      return madeFile(new Blob([content], { type: 'text/csv' }), `inlay-messages-${dayOf(now)}.csv`);
    } catch (error) {
      throw running.until.aborted ? error : new DataError(faultOf(error));
    }
  };
