import type { PlatformAdapter } from '../../../lib/platforms/adapter';
import { createFacebookAdapter } from '../../../lib/platforms/facebook/adapter';
import { createChatMemory } from '../../../lib/platforms/facebook/chatMemory';
import { chatSelectors } from '../../../lib/platforms/facebook/chatSelectors';
import { inboxPlaceAt } from '../../../lib/platforms/facebook/inbox/addresses';
import { readInbox } from '../../../lib/platforms/facebook/inbox/inbox';
import { createInstagramAdapter } from '../../../lib/platforms/instagram/adapter';
import { readDirect } from '../../../lib/platforms/instagram/direct/direct';
import { createDirectMemory } from '../../../lib/platforms/instagram/direct/directMemory';
import { directSelectors } from '../../../lib/platforms/instagram/direct/selectors';
import { type BoundRows, createBoundRows } from '../../../lib/platforms/rows/boundRows';
import { createWholeXAdapter } from '../../../lib/platforms/x/wholeAdapter';

/** As after a sitting in which every conversation was opened: a row without an id bears a badge only from then on. */
function everyRowBound(): BoundRows {
  const rows = createBoundRows();
  return {
    ...rows,
    threadIdsOf(shown, account, now) {
      const ids = rows.threadIdsOf(shown, account, now);
      return shown.map(({ title, service }, index) => ids[index] ?? `${service} ${title}`);
    },
  };
}

function createFacebookInbox(): PlatformAdapter {
  const adapter = createFacebookAdapter();
  const memory = { ...createChatMemory(), boundRows: everyRowBound() };
  adapter.readChatsWith({
    selectors: chatSelectors,
    read(finder, context) {
      const place = inboxPlaceAt(context.url);
      return place && readInbox(finder, place, context, memory);
    },
  });
  return adapter;
}

function createInstagramInbox(): PlatformAdapter {
  const adapter = createInstagramAdapter();
  const memory = { ...createDirectMemory(), boundRows: everyRowBound() };
  adapter.readChatsWith({
    selectors: directSelectors,
    read: (finder, place, context) => readDirect(finder, place, context, memory),
  });
  return adapter;
}

/** Reads the list of conversations of the page that this runs in, and knows the conversation of each of its rows. */
export function createInboxAdapter(): PlatformAdapter {
  if (location.host === 'business.facebook.com') return createFacebookInbox();
  return location.host === 'www.instagram.com' ? createInstagramInbox() : createWholeXAdapter();
}
