import type { Browser } from '../support/launch';

/** As far as tests ask. */
export interface StoredMessage {
  readonly id: string;
  readonly conversationId: string;
  readonly direction: string;
  readonly authorKind: string;
  readonly text: string;
}

/** What the background has written down, from the extension's own database. */
export const storedMessages = async (browser: Browser) => {
  // Any file of the extension sees its database, and this one does nothing by itself.
  const page = await browser.openExtensionPage('manifest.json');
  const messages = await page.evaluate(
    () =>
      new Promise<StoredMessage[]>((resolve, reject) => {
        const opening = indexedDB.open('inlay');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const request = opening.result.transaction('messages').objectStore('messages').getAll();
          request.onerror = () => reject(request.error);
          request.onsuccess = () => {
            opening.result.close();
            resolve(request.result);
          };
        };
      }),
  );
  await page.close();
  return messages;
};
