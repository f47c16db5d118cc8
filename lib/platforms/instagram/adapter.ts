import type { PlatformAdapter, ReadContext, Reading } from '../adapter';
import type { Finder } from '../finder';
import { nothingRead } from '../nothingRead';
import type { SelectorEntry } from '../selectors';
import { createAccountReader } from './account';
import { directPlaceAt, surfacesAt } from './addresses';
import type { InstagramChatReader } from './chatReader';
import { createCommentMemory } from './comments/commentMemory';
import { readComments } from './comments/comments';
import { readDockedComposers } from './docked';
import { type InstagramSelectors, publicSelectors } from './selectors';

/** Reads Instagram: comments under posts; its inbox once something reads that. */
export interface InstagramAdapter extends PlatformAdapter {
  /** From now on private conversations are read as well; until then they are told to be lacking. The first reader stays. */
  readChatsWith(reader: InstagramChatReader): void;
}

/** Remembers what it learns of comments and conversations: one for each tab. */
export function createInstagramAdapter(): InstagramAdapter {
  const selectors: Record<string, SelectorEntry> = { ...publicSelectors };
  const memory = createCommentMemory();
  const readAccount = createAccountReader();
  let chats: InstagramChatReader | undefined;

  return {
    platform: 'instagram',
    selectors,
    // Rows are told by their titles, the open one by being pressed; messages come and go by their style.
    identifyingAttributes: [
      'href',
      'title',
      'aria-label',
      'aria-pressed',
      'aria-selected',
      'datetime',
      'style',
    ],
    readChatsWith(reader) {
      if (chats !== undefined) return;
      chats = reader;
      Object.assign(selectors, reader.selectors);
    },
    read(finder: Finder<InstagramSelectors>, given) {
      const context = withAccount(given, readAccount(finder));
      const place = directPlaceAt(context.url);
      if (place)
        return chats?.read(finder, place, context) ?? { ...nothingRead('instagram', context), lacks: 'chat' };
      const surfaces = surfacesAt(context.url);
      if (surfaces.includes('post')) return readComments(finder, surfaces, context, memory);
      return withDock(finder, nothingRead('instagram', context));
    },
  };
}

function withAccount(given: ReadContext, signedIn: string | undefined): ReadContext {
  const { account: assumed, ...rest } = given;
  const account = signedIn ?? assumed?.replace(/^@/, '');
  return account === undefined ? rest : { ...rest, account };
}

function withDock(finder: Finder<InstagramSelectors>, reading: Reading): Reading {
  const dock = finder.one('dock');
  const composers = readDockedComposers(finder);
  const containers = dock === undefined ? [] : [dock];
  return { ...reading, anchors: { ...reading.anchors, composers, containers } };
}
