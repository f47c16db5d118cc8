import type { PlatformAdapter, ReadContext } from '../adapter';
import type { Finder } from '../finder';
import { nothingRead } from '../nothingRead';
import type { SelectorEntry } from '../selectors';
import { chatPlaceAt, surfacesAt } from './addresses';
import type { FacebookChatReader } from './chatReader';
import { createCommentMemory } from './comments/commentMemory';
import { readComments } from './comments/comments';
import { inboxPlaceAt } from './inbox/addresses';
import { type FacebookSelectors, publicSelectors } from './selectors';
import { createViewer, type Viewer } from './viewer';

/** Reads Facebook: comments under posts; Business Suite and Messenger by a reader that is loaded where they are open. */
export interface FacebookAdapter extends PlatformAdapter {
  /** From now on private conversations are read as well; until then they are told to be lacking. The first reader stays. */
  readChatsWith(reader: FacebookChatReader): void;
}

/** Remembers what it learns of comments and conversations: one for each tab. */
export function createFacebookAdapter(): FacebookAdapter {
  const selectors: Record<string, SelectorEntry> = { ...publicSelectors };
  const memory = createCommentMemory();
  const viewer = createViewer();
  let chats: FacebookChatReader | undefined;

  return {
    platform: 'facebook',
    selectors,
    // Rows of Business Suite are told by their surface, messages get their ids late, comments by their addresses.
    identifyingAttributes: [
      'href',
      'data-surface',
      'data-utime',
      'data-message-id',
      'aria-label',
      'data-commentid',
    ],
    readChatsWith(reader) {
      if (chats !== undefined) return;
      chats = reader;
      Object.assign(selectors, reader.selectors);
    },
    read(finder: Finder<FacebookSelectors>, given) {
      const context = withAccount(finder, given, viewer);
      if (isChatAddress(context.url)) {
        return chats?.read(finder, context) ?? { ...nothingRead('facebook', context), lacks: 'chat' };
      }
      const surfaces = surfacesAt(context.url);
      return surfaces.length === 0
        ? nothingRead('facebook', context)
        : readComments(finder, surfaces, context, memory);
    },
  };
}

const isChatAddress = (url: URL): boolean =>
  inboxPlaceAt(url) !== undefined || chatPlaceAt(url) !== undefined;

/** In Business Suite the address tells the Page; who is signed in there is somebody else. */
function withAccount(finder: Finder<FacebookSelectors>, given: ReadContext, viewer: Viewer): ReadContext {
  const { account: assumed, ...rest } = given;
  const signedIn = inboxPlaceAt(given.url) === undefined ? viewer.idOn(finder) : undefined;
  const account = signedIn ?? assumed?.replace(/^@/, '');
  return account === undefined ? rest : { ...rest, account };
}
