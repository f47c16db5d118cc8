import type { Surface } from '../../../domain/vocabulary';
import type { ReadContext, Reading, Unreadable } from '../../adapter';
import type { Finder } from '../../finder';
import type { ChatPlace } from '../addresses';
import type { ChatMemory } from '../chatMemory';
import type { FacebookSelectors } from '../selectors';
import { readMessagesAnchors } from './anchors';
import { readRows } from './rows';
import { findHistory, readThread } from './thread';

/** Reads facebook.com/messages and messenger.com: the list of chats, and the one that is open beside it. */
export function readMessages(
  finder: Finder<FacebookSelectors>,
  place: ChatPlace,
  { now, timeZone, account: given, url: { origin } }: ReadContext,
  memory: ChatMemory,
): Reading {
  const unreadable: Unreadable[] = [];
  const account = given ?? null;
  const pageLanguage = finder.one('pageLanguage')?.getAttribute('lang');
  const labels = memory.labelsFor(pageLanguage, timeZone);
  const prefixes = memory.prefixesFor(pageLanguage);
  const { threadId } = place;
  // Where there is a box to write into, there should be something to read.
  const isThreadShown =
    threadId !== undefined && (findHistory(finder) ?? finder.one('chatComposer')) !== undefined;
  const surfaces: readonly Surface[] = isThreadShown
    ? ['conversationList', 'conversation']
    : ['conversationList'];
  const context = { origin, account, pageLanguage, labels, now, unreadable };
  const thread = isThreadShown
    ? readThread(finder, { ...context, place: { ...place, threadId } }, memory)
    : undefined;
  const readList = () => readRows(finder, { origin, labels, prefixes, now }, memory);
  const listed = readList();
  const last = thread?.messages.at(-1);
  const open = listed.find((row) => row.threadId === thread?.threadId);
  const isLearned = open && last?.direction === 'outbound' && prefixes.learn(open.texts.preview, last.text);
  const rows = isLearned ? readList() : listed;
  return {
    capture: {
      platform: 'facebook',
      surfaces,
      account,
      rows: rows.map(({ captured }) => captured),
      conversations: thread && thread.messages.length > 0 ? [thread] : [],
      ambient: [],
    },
    anchors: readMessagesAnchors(finder, rows, thread),
    unreadable,
  };
}
