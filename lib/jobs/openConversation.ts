import { type Browser, browser } from 'wxt/browser';
import { platformOfKey, threadOfKey } from '../domain/conversationKey';
import type { ConversationId, Platform } from '../domain/vocabulary';
import { askTab } from '../messaging/askTab';
import { hostPatterns, tell } from '../messaging/broadcast';
import type { InlayDatabase } from '../storage/database';
import type { StoredConversation } from '../storage/records';
import { inboxOf, isInInbox } from './inboxes';

type Tab = Browser.tabs.Tab;

/** Where private conversations are locked by a passcode, once for all in a tab. */
const LOCKED_PLACES: Partial<Record<Platform, string>> = { x: '/i/chat/' };

/**
 * Brings the person to a conversation: to the tab that shows it, which is asked to highlight it; else, where private ones
 * have to be unlocked, to a tab in which that may be done already; else to its address in a new tab. No page is ever
 * reloaded or led elsewhere. Where no address is known, a tab with the inbox is seen to instead, behind the one in front: there
 * the person is told what to do in it.
 *
 * @returns whether the conversation itself is shown
 */
export async function openConversation(
  database: InlayDatabase,
  conversationId: ConversationId,
): Promise<boolean> {
  const conversation = await database.conversations.get(conversationId);
  if (!conversation) return seeToInbox(conversationId);
  const ids = await idsInAddresses(database, conversation);
  const { url, threadId } = conversation;
  const tabs = await browser.tabs.query({ url: hostPatterns() });
  const tab =
    tabs.find((each) => each.url !== undefined && isAddressOf(each.url, ids)) ??
    (await tabShowing(conversationId, tabs)) ??
    tabs.find((each) => threadId !== undefined && isUnlockedWith(each.url, conversation));
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await tell(tab.id, 'highlight', { conversationId });
    return true;
  }
  if (url === undefined) return seeToInbox(conversationId);
  await browser.tabs.create({ url });
  return true;
}

async function seeToInbox(conversationId: ConversationId): Promise<false> {
  const platform = platformOfKey(conversationId);
  if (platform === undefined) throw new Error('A conversation of no platform has no inbox.');
  const inbox = inboxOf(platform, threadOfKey(conversationId) === undefined ? 'public' : 'private');
  const tabs = await browser.tabs.query({ url: hostPatterns() });
  if (!tabs.some(({ url }) => isInInbox(url, inbox)))
    await browser.tabs.create({ url: inbox, active: false });
  return false;
}

/** What an address of the conversation may hold: its thread, or one of its posts. */
async function idsInAddresses(
  database: InlayDatabase,
  { id, threadId, rootId }: StoredConversation,
): Promise<ReadonlySet<string>> {
  if (threadId !== undefined) return new Set([threadId]);
  const posts = await database.messages.where({ conversationId: id }).toArray();
  return new Set([...posts.map((post) => post.id), ...(rootId === undefined ? [] : [rootId])]);
}

async function tabShowing(conversationId: ConversationId, tabs: readonly Tab[]): Promise<Tab | undefined> {
  const answers = await Promise.all(tabs.map(({ id }) => askTab(id, 'isShown', { conversationId })));
  return tabs.find((_, index) => answers[index]);
}

/** Whether an address names one of the conversation's posts or its thread, whatever else stands around it. */
export function isAddressOf(address: string, ids: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false;
  const { pathname, searchParams } = new URL(address);
  return [...pathname.split('/'), ...searchParams.values()].some((part) => ids.has(part));
}

/** Whether an address lies where the thread was unlocked with all others of its platform. */
function isUnlockedWith(address: string | undefined, { platform, url }: StoredConversation): boolean {
  const place = LOCKED_PLACES[platform];
  if (place === undefined || address === undefined || url === undefined) return false;
  if (!URL.canParse(address) || new URL(address).origin !== new URL(url).origin) return false;
  return `${new URL(address).pathname}/`.startsWith(place);
}
