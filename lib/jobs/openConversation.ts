import { type Browser, browser } from 'wxt/browser';
import type { ConversationId } from '../domain/vocabulary';
import { askTab } from '../messaging/askTab';
import { hostPatterns, tell } from '../messaging/broadcast';
import type { InlayDatabase } from '../storage/database';
import type { StoredConversation } from '../storage/records';

type Tab = Browser.tabs.Tab;

/**
 * Brings the person to a conversation: to the tab that shows it, which is asked to highlight it; else, for a private
 * one, to a tab that shows the list it stands in; else to its address in a new tab. No page is ever reloaded or led
 * elsewhere: X Chat would have to be unlocked again, as it has to be in a new tab.
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
    tabs.find((each) => threadId !== undefined && isBeside(each.url, url));
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
export const isAddressOf = (address: string, ids: ReadonlySet<string>): boolean =>
  URL.canParse(address) && new URL(address).pathname.split('/').some((part) => ids.has(part));

/** Whether an address is that of the list a thread stands in, or of another thread of that list. */
function isBeside(address: string | undefined, thread: string | undefined): boolean {
  if (address === undefined || thread === undefined || !URL.canParse(address)) return false;
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}/`.startsWith(new URL('.', thread).href);
}
