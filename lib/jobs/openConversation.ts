import { type Browser, browser } from 'wxt/browser';
import type { ConversationId, Platform } from '../domain/vocabulary';
import { askTab } from '../messaging/askTab';
import { hostPatterns, tell } from '../messaging/broadcast';
import type { InlayDatabase } from '../storage/database';
import type { StoredConversation } from '../storage/records';

type Tab = Browser.tabs.Tab;

/** Where private conversations are locked by a passcode, once for all in a tab. */
const LOCKED_PLACES: Partial<Record<Platform, string>> = { x: '/i/chat/' };

/**
 * Brings the person to a conversation: to the tab that shows it, which is asked to highlight it; else, where private ones
 * have to be unlocked, to a tab in which that may be done already; else to its address in a new tab. No page is ever
 * reloaded or led elsewhere.
 *
 * @returns false when neither is known
 */
export async function openConversation(
  database: InlayDatabase,
  conversationId: ConversationId,
): Promise<boolean> {
  const conversation = await database.conversations.get(conversationId);
  if (!conversation) return false;
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
  if (url === undefined) return false;
  await browser.tabs.create({ url });
  return true;
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
