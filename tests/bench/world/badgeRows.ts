import type { ConversationSummary } from '../../../lib/domain/conversation';
import type { Tag } from '../../../lib/domain/event';
import type { Anchors, MessageAnchor, Reading } from '../../../lib/platforms/adapter';
import { createMirror, type Mirror } from '../../../lib/state/mirror';

/** Monday, 2026-03-02, 09:00 UTC. */
export const START = Date.UTC(2026, 2, 2, 9);
const MINUTE = 60_000;

const AUTHOR = { name: 'Customer', handle: 'customer' };

const idOf = (index: number): string => String(1_990_000_000_000_000_000n + BigInt(index));

/** A conversation of its own for each row: they wait by seven seconds more from one to the next. */
const summaryOf = (index: number, tags: readonly Tag[]): ConversationSummary => ({
  id: `conversation ${index}`,
  channel: 'x/mention',
  contact: AUTHOR,
  tagIds: tags.map(({ id }) => id),
  priority: 'none',
  isResolved: false,
  waitingSince: START - 30 * MINUTE - index * 7_000,
  isApproximate: false,
  lastMessageAt: START,
});

export function mirrorOf(count: number, tags: readonly Tag[]): Mirror {
  const mirror = createMirror();
  const indexes = Array.from({ length: count }, (_, index) => index);
  mirror.absorb({
    summaries: indexes.map((index) => summaryOf(index, tags)),
    placements: indexes.map((index) => ({ messageId: idOf(index), conversationId: `conversation ${index}` })),
  });
  return mirror;
}

/** Plain rows, each with the element that its badge goes into. */
export function makeRows(count: number): { readonly list: HTMLElement; readonly hosts: HTMLElement[] } {
  const list = document.createElement('div');
  const hosts = Array.from({ length: count }, () => {
    const row = document.createElement('article');
    const host = document.createElement('div');
    host.append(document.createElement('button'));
    row.append(host);
    list.append(row);
    return host;
  });
  document.body.append(list);
  return { list, hosts };
}

const anchorOf = (badgeHost: HTMLElement, index: number): MessageAnchor => ({
  messageId: idOf(index),
  contactHandle: AUTHOR.handle,
  badgeHost,
  row: badgeHost,
  isFocused: false,
});

const NOTHING: Anchors = {
  messages: [],
  rows: [],
  thread: undefined,
  composers: [],
  containers: [],
  column: undefined,
};

/** What the page would be read as with a message of a customer in each of these rows. */
export const readingOf = (hosts: readonly HTMLElement[]): Reading => ({
  capture: {
    platform: 'x',
    surfaces: ['notifications'],
    account: 'kopikita',
    rows: [],
    conversations: hosts.map((_, index) => ({
      kind: 'mention',
      contact: AUTHOR,
      rootId: idOf(index),
      messages: [
        {
          id: idOf(index),
          direction: 'inbound',
          author: AUTHOR,
          text: '',
          sentAtLow: START,
          sentAtHigh: START,
          timeSource: 'attribute',
        },
      ],
      touchesNewestEnd: false,
    })),
    ambient: [],
  },
  anchors: { ...NOTHING, messages: hosts.map(anchorOf) },
  unreadable: [],
});
