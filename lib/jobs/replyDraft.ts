import { browser } from 'wxt/browser';

const KEY = 'replyDraft';

/**
 * Opens the editor of canned replies with a text. It goes by the browser's memory, which ends with it: an address would be
 * kept in its history.
 */
export async function openReplyDraft(text: string): Promise<void> {
  await browser.storage.session.set({ [KEY]: text });
  await browser.tabs.create({ url: browser.runtime.getURL('/desk.html#replies/new') });
}

/** What the editor was opened with, once. */
export async function takeReplyDraft(): Promise<string> {
  const { [KEY]: text } = await browser.storage.session.get(KEY);
  await browser.storage.session.remove(KEY);
  return typeof text === 'string' ? text : '';
}
