import type { FormerReply, LibraryActions } from '../../components/desk/replies/libraryActions';
import { replyTable } from '../../lib/exports/replyTable';
import { takeReplyDraft } from '../../lib/jobs/replyDraft';
import { libraryJson } from '../../lib/replies/import/readImport';
import type { InlayDatabase } from '../../lib/storage/database';
import { isStorageFull } from '../../lib/storage/failures';
import type { ReplyVersion } from '../../lib/storage/records';
import {
  changeReplies,
  getRemovedReplies,
  getReplyVersions,
  undoReplyChange,
} from '../../lib/storage/replyLibrary';
import { getReplyOutcomes } from '../../lib/storage/replyUses';
import { whileWriting } from '../../lib/storage/writeLock';

/** As many as somebody looks through. */
const CONTACTS = 20;

/** Changes the library from the page itself, as bulk acts are done: in one transaction, all of it or nothing. */
export function createLibraryActions(database: InlayDatabase): LibraryActions {
  const tell = async (versions: readonly ReplyVersion[]): Promise<FormerReply[]> => {
    const agents = new Map((await database.agents.toArray()).map(({ id, name }) => [id, name]));
    return versions.map(({ id, at, agentId, before }) => ({
      id,
      at,
      before,
      agentName: agents.get(agentId) ?? '',
    }));
  };
  return {
    change: async (edit) => {
      try {
        await whileWriting(() => changeReplies(database, edit, Date.now()));
        return 'saved';
      } catch (error) {
        console.warn(error);
        return isStorageFull(error) ? 'full' : 'failed';
      }
    },
    undo: async (changeId) => {
      try {
        const { restored } = await whileWriting(() => undoReplyChange(database, changeId, Date.now()));
        return restored;
      } catch (error) {
        console.warn(error);
        return undefined;
      }
    },
    formerVersions: async (replyId) => tell(await getReplyVersions(database, replyId)),
    removed: async () => tell(await getRemovedReplies(database)),
    outcomes: (replyId) => getReplyOutcomes(database, replyId),
    image: (imageId) => database.replyImages.get(imageId),
    takeDraft: takeReplyDraft,
    exportFile: (replies, kind, language) => {
      const createdAt = new Date().toISOString();
      // Spreadsheets of languages that write decimals with a comma take the semicolon for what divides columns.
      const content =
        kind === 'json'
          ? libraryJson(replies, createdAt)
          : replyTable(replies, language === 'en' ? ',' : ';');
      const file = new Blob([content], { type: kind === 'json' ? 'application/json' : 'text/csv' });
      return { name: `inlay-replies-${createdAt.slice(0, 10)}.${kind}`, address: URL.createObjectURL(file) };
    },
    contacts: async () => {
      const conversations = await database.conversations.toArray();
      return conversations
        .filter(({ contact }) => contact.name !== '')
        .sort((one, other) => other.lastMessageAt - one.lastMessageAt)
        .slice(0, CONTACTS)
        .map(({ id, platform, contact, account, kind, url }) => ({
          name: contact.name,
          context: {
            conversationId: id,
            platform,
            contact: { name: contact.name, handle: contact.handle },
            account,
            kind,
            ...(url === undefined ? {} : { url }),
          },
        }));
    },
  };
}
