import { type Browser, browser } from 'wxt/browser';
import type { ConversationId } from '../domain/vocabulary';
import { askTab } from '../messaging/askTab';
import { hostPatterns, tell } from '../messaging/broadcast';
import type { InlayDatabase } from '../storage/database';

/**
 * Brings the person to a conversation: to the tab that shows it, which is asked to highlight it; else to its address in
 * a new tab. No page is ever reloaded.
 *
 * @returns false when neither is known
 */
export async function openConversation(
  database: InlayDatabase,
  conversationId: ConversationId,
): Promise<boolean> {
  const conversation = await database.conversations.get(conversationId);
  if (!conversation) return false;
  const messages = await database.messages.where({ conversationId }).toArray();
  const ids = new Set(
    [conversation.rootId, ...messages.flatMap(({ id, threadId }) => [id, threadId])].filter(
      (id) => id !== undefined,
    ),
  );
  const tabs = await browser.tabs.query({ url: hostPatterns() });
  const tab =
    tabs.find(({ url }) => url !== undefined && isAddressOf(url, ids)) ??
    (await tabShowing(conversationId, tabs));
  if (tab?.id !== undefined) {
    await browser.tabs.update(tab.id, { active: true });
    if (tab.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
    await tell(tab.id, 'highlight', { conversationId });
    return true;
  }
  if (conversation.url === undefined) return false;
  await browser.tabs.create({ url: conversation.url });
  return true;
}

async function tabShowing(
  conversationId: ConversationId,
  tabs: readonly Browser.tabs.Tab[],
): Promise<Browser.tabs.Tab | undefined> {
  const answers = await Promise.all(tabs.map(({ id }) => askTab(id, 'isShown', { conversationId })));
  return tabs.find((_, index) => answers[index]);
}

/** Whether an address names one of the conversation's posts or its thread, whatever else stands around it. */
export const isAddressOf = (address: string, ids: ReadonlySet<string>): boolean =>
  URL.canParse(address) && new URL(address).pathname.split('/').some((part) => ids.has(part));
